#pragma once

#include <QTranslator>

namespace splitpoint::ui {

/// English text made strange on purpose, so that a test sees what never passed through tr() and what has no room for a
/// longer language: "Open" is "[\u00d2p\u00e8n ~~]". Every vowel has an accent, every text is at least 35 % longer and
/// stands in brackets. What is to be filled in (%1, %n), tags, entities and accelerators stay.
class PseudoTranslator : public QTranslator {
  public:
    explicit PseudoTranslator(bool rightToLeft, QObject* parent = nullptr);

    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

  private:
    bool rightToLeft_;
};

/// The text alone. @test tests/ui/language/pseudo_translator_test.cpp
[[nodiscard]] QString pseudoText(const QString& text);

}  // namespace splitpoint::ui
