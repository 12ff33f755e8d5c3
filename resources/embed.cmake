# Turns files into one C++ source with their text, so that the programs need no data folder beside them.
#   cmake -DROOT=<resources> -DFILES=<a,b,...> -DOUTPUT=<file.cpp> [-DTABLE=<name>] -P embed.cmake
# TABLE is the function in models::embedded that gives the files; left out: table.
# Same files, same bytes: names are sorted, nothing else goes in. Raw strings keep the text readable in the output.
cmake_minimum_required(VERSION 3.25)

if(NOT DEFINED TABLE)
  set(TABLE table)
endif()
string(REPLACE "," ";" names "${FILES}")
list(SORT names)
set(delimiter "embedded")
file(WRITE "${OUTPUT}.new" [=[
// Made by resources/embed.cmake from the files of resources/. Do not edit.
#include "models/catalogue/embedded_files.h"

#include <string_view>

#if defined(__clang__)
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif

namespace splitpoint::models::embedded {
namespace {
// With their lengths: clang counts no long text at compile time.
using namespace std::string_view_literals;
constexpr EmbeddedFile kFiles[] = {
]=])
foreach(name IN LISTS names)
  file(READ "${ROOT}/${name}" text)
  string(FIND "${text}" ")${delimiter}\"" clash)
  if(NOT clash EQUAL -1)
    message(FATAL_ERROR "${name} contains )${delimiter}\" and cannot be embedded; choose another delimiter")
  endif()
  file(APPEND "${OUTPUT}.new" "    {\"${name}\", R\"${delimiter}(" "${text}" ")${delimiter}\"sv},\n")
endforeach()
file(APPEND "${OUTPUT}.new" "};
}  // namespace

std::span<const EmbeddedFile> ${TABLE}();
std::span<const EmbeddedFile> ${TABLE}() { return kFiles; }

}  // namespace splitpoint::models::embedded
")
file(RENAME "${OUTPUT}.new" "${OUTPUT}")
