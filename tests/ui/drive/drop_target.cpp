// A window program to drag something into: keeps what it is given, each format as a file of its own.
//
// usage: drop_target FOLDER
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

namespace {

class DropTarget : public QLabel {
  public:
    explicit DropTarget(const QString& folder) : folder_(folder) {
        setWindowTitle(QStringLiteral("Drop here"));
        setAccessibleName(windowTitle());
        setAcceptDrops(true);
        resize(300, 220);
    }

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override { event->acceptProposedAction(); }

    void dropEvent(QDropEvent* event) override {
        const QMimeData& mime = *event->mimeData();
        event->acceptProposedAction();
        for (const QUrl& url : mime.urls()) QFile::copy(url.toLocalFile(), folder_.filePath(QStringLiteral("file-") + url.fileName()));
        keep(QStringLiteral("image.svg"), mime.data(QStringLiteral("image/svg+xml")));
        keep(QStringLiteral("image.png"), mime.data(QStringLiteral("image/png")));
        keep(QStringLiteral("table.html"), mime.html().toUtf8());
        keep(QStringLiteral("table.txt"), mime.text().toUtf8());
        keep(QStringLiteral("formats"), mime.formats().join(QLatin1Char('\n')).toUtf8());  // last: then all is there
    }

  private:
    void keep(const QString& name, const QByteArray& bytes) {
        if (bytes.isEmpty()) return;
        QFile file(folder_.filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    }

    QDir folder_;
};

}  // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    if (argc != 2) return 2;
    DropTarget target(QString::fromLocal8Bit(argv[1]));
    target.show();
    return QApplication::exec();
}
