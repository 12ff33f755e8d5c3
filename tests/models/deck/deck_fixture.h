#pragma once

#include <string>

#include <gtest/gtest.h>
#include <pugixml.hpp>

#include "models/catalogue/embedded_files.h"
#include "models/deck/deck_file.h"
#include "models/files/scenario_file.h"
#include "models/package/package.h"

namespace splitpoint::models::test {

inline constexpr const char* kChat = "samples/01-chat-service.splitpoint";
inline constexpr const char* kDate = "2026-11-26";

inline Scenario sample(const std::string& path) {
    const auto text = embeddedFile(path);
    EXPECT_TRUE(text.has_value()) << path;
    auto scenario = parseScenario(text.value_or(""), {}, path);
    EXPECT_TRUE(scenario.has_value());
    return scenario ? std::move(*scenario) : Scenario{};
}

/// A scenario's answer; switch points take longest and are left out unless a test is about them.
inline deck::DeckSubject subjectOf(const Scenario& scenario, bool withSwitchPoints = false, const std::string& date = kDate) {
    auto subject = deck::deckSubject(scenario, sha256Hex(scenario.name), date, 90, withSwitchPoints);
    EXPECT_TRUE(subject.has_value()) << (subject ? "" : subject.error().message);
    return subject ? std::move(*subject) : deck::DeckSubject{};
}

/// The answer of the first sample, computed once.
inline const deck::DeckSubject& chat() {
    static const deck::DeckSubject subject = subjectOf(sample(kChat), true);
    return subject;
}

inline std::string newDeckBytes(const deck::DeckSubject& subject, bool dark = false, deck::SlideSize size = deck::SlideSize::Wide,
                                const std::vector<std::string>& slides = {}) {
    auto base = deck::newDeck(dark, size);
    EXPECT_TRUE(base.has_value()) << (base ? "" : base.error().message);
    if (!base) return {};
    const auto bytes = deck::deckFile(std::move(*base), deck::DeckMode::New, subject, slides);
    EXPECT_TRUE(bytes.has_value()) << (bytes ? "" : bytes.error().message);
    return bytes.value_or("");
}

/// The deck made from a base in the given way.
inline std::string deckOn(const std::string& base, deck::DeckMode mode, const deck::DeckSubject& subject,
                          const std::vector<std::string>& slides = {}) {
    auto opened = deck::openDeck(base);
    EXPECT_TRUE(opened.has_value()) << (opened ? "" : opened.error().message);
    if (!opened) return {};
    const auto bytes = deck::deckFile(std::move(*opened), mode, subject, slides);
    EXPECT_TRUE(bytes.has_value()) << (bytes ? "" : bytes.error().message);
    return bytes.value_or("");
}

inline package::Parts partsOf(const std::string& bytes) {
    auto parts = package::unpack(bytes);
    EXPECT_TRUE(parts.has_value()) << (parts ? "" : parts.error().message);
    return parts ? std::move(*parts) : package::Parts{};
}

inline pugi::xml_document xmlOf(const std::string& text) {
    pugi::xml_document document;
    EXPECT_TRUE(document.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata)) << text.substr(0, 300);
    return document;
}

}  // namespace splitpoint::models::test
