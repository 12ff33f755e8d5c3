# splitpoint_add_translations(program): the program finds the window's languages below :/i18n. Into programs, not into a
# library, where the linker would leave them out. Format 1 has no times in it, so that a build repeats to the byte.
function(splitpoint_add_translations program)
  set(folder "${PROJECT_BINARY_DIR}/resources/translations")
  set_source_files_properties("${folder}/splitpoint_de.qm" PROPERTIES GENERATED ON)
  qt_add_resources(${program} translations PREFIX /i18n BASE "${folder}" OPTIONS --format-version 1
    FILES "${folder}/splitpoint_de.qm")
  add_dependencies(${program} splitpoint_translations)
endfunction()
