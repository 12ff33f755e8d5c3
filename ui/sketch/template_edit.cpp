#include "ui/sketch/template_edit.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "ui/language/language.h"
#include "ui/sketch/layer_presets.h"
#include "ui/sketch/sketch_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

struct TemplateEditWords {
    Q_DECLARE_TR_FUNCTIONS(Sketch)
};

void markAssumed(models::Scenario& scenario, std::size_t workload, const QString& source) {
    QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(scenario.provenanceJson)).object();
    QJsonObject values = root.value(u"values"_s).toObject(), demand = root.value(u"demand"_s).toObject();
    const QString at = u"workloads[%1]."_s.arg(workload);
    const QJsonObject assumed{{u"source"_s, source}, {u"quality"_s, u"assumed"_s}};
    for (std::size_t c = 0; c < models::kComponentCount; ++c) {
        const std::string_view name = models::kComponentNames[c];
        const QString path =
            at + u"time_shares."_s + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        values.remove(path);
        if (scenario.workloads[workload].timeShares[c].typical > 0.0) values.insert(path, assumed);
    }
    for (const auto* field : {"kind", "gpus_per_job", "headroom", "isolation", "max_delay_hours", "interruptible"})
        values.insert(at + QString::fromLatin1(field), assumed);
    demand.insert(QString::fromStdString(scenario.workloads[workload].name),
                  QJsonObject{{u"source"_s, source}, {u"note"_s, u"Replace it by your own curve."_s}});
    root.insert(u"values"_s, values);
    root.insert(u"demand"_s, demand);
    scenario.provenanceJson = QJsonDocument(root).toJson(QJsonDocument::Compact).toStdString();
}

}  // namespace

Outcome useTemplate(ScenarioDocument& document, std::size_t workload, models::DemandTemplate shape, double peakGpus) {
    const auto& workloads = document.snapshot()->workloads;
    if (workload >= workloads.size())
        return tl::unexpected(TemplateEditWords::tr("There is no workload to give a template; add one first."));
    const QString title = templateTitle(shape);
    return document.edit(
        {TemplateEditWords::tr("%1: use the template %2").arg(QString::fromStdString(workloads[workload].name), title), {}, {}, {}},
        [&](models::Scenario& scenario) {
            applyTemplate(scenario.workloads[workload], shape, peakGpus > 0.0 ? peakGpus : 32.0);
            const FileLanguage words;
            markAssumed(scenario, workload, u"template: %1 (assumed)"_s.arg(templateTitle(shape)));
        });
}

}  // namespace splitpoint::ui
