#pragma once

#include <string>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "models/catalogue/embedded_files.h"
#include "models/files/scenario_file.h"
#include "tests/ui/patience.h"
#include "ui/export/export_subject.h"

namespace splitpoint::ui::test {

inline constexpr const char* kSamples[] = {"01-chat-service", "02-research-cluster", "03-training-bursts",
                                           "04-nightly-batch", "05-mixed-house"};

inline models::Scenario sample(const std::string& name) {
    const std::string path = "samples/" + name + ".splitpoint";
    auto scenario = models::parseScenario(models::embeddedFile(path).value_or(""), {}, path);
    EXPECT_TRUE(scenario.has_value()) << path;
    return scenario ? std::move(*scenario) : models::Scenario{};
}

/// The first sample beside one with a cheaper offer.
inline ExportSource chatSource(const std::string& date = "2026-11-26") {
    ExportSource source;
    const models::Scenario chat = sample(kSamples[0]);
    models::Scenario other = chat;
    other.name = "October quote";
    other.offer(models::Tier::OnDemand)->usdPerGpuHour = 2.1;
    source.scenario = std::make_shared<const models::Scenario>(chat);
    source.others = {std::make_shared<const models::Scenario>(other)};
    source.sha256 = models::sha256Hex(models::scenarioJson(chat));
    source.date = date;
    return source;
}

/// Evaluated once.
inline const ExportSubject& chat() {
    static const auto subject = exportSubject(chatSource(), everySlide());
    EXPECT_TRUE(subject.has_value());
    return **subject;
}

/// What a PDF says; empty where no pdftotext is installed.
inline QString pdfText(const QByteArray& pdf) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) return {};
    QProcess process;
    process.start(program, {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
    process.write(pdf);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(test::kPatienceMs));
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Pages of a PDF that QPdfWriter wrote.
inline int pageCount(const QByteArray& pdf) {
    return static_cast<int>(pdf.count("/Type /Page\n") + pdf.count("/Type /Page "));
}

}  // namespace splitpoint::ui::test
