#pragma once

#include <string>

namespace splitpoint::models::test {

/// Checks an office file as a strict reader would, each breach a test failure: every relation has its part, every part a
/// content type and a relation to it, XML well-formed, ids of shapes and slides unique, axis ids matched, every chart with
/// a workbook whose cells equal its cached values, child elements in the order of the schema.
void checkDeck(const std::string& bytes);

}  // namespace splitpoint::models::test
