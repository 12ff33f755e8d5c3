# Pictures of the help, drawn by the program itself, and the help as HTML. Two to three seconds a picture, so neither is part
# of the default build; the window shows the pictures where they were made, and their texts elsewhere.
set(help_folder "${PROJECT_BINARY_DIR}/help")
set(pictures_list "${CMAKE_CURRENT_SOURCE_DIR}/help/pictures.csv")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${pictures_list}")
file(STRINGS "${pictures_list}" rows)
list(POP_FRONT rows)
set(pictures)
foreach(row IN LISTS rows)
  string(REPLACE "," ";" columns "${row}")
  list(GET columns 0 name)
  list(GET columns 1 sample)
  list(GET columns 2 page)
  list(GET columns 3 size)
  set(sample "${CMAKE_CURRENT_SOURCE_DIR}/samples/${sample}.splitpoint")
  foreach(language IN ITEMS en de)
    set(pictures_folder "${help_folder}/pictures")
    if(language STREQUAL "de")
      set(pictures_folder "${help_folder}/de/pictures")
    endif()
    set(picture "${pictures_folder}/${name}.png")
    add_custom_command(OUTPUT "${picture}"
      COMMAND "${CMAKE_COMMAND}" -E make_directory "${pictures_folder}"
      COMMAND "${CMAKE_COMMAND}" -E env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
              $<TARGET_FILE:splitpoint> "${sample}" --screenshot "${picture}" --page ${page} --size ${size} --theme light
              --language ${language}
      DEPENDS splitpoint "${sample}" "${pictures_list}"
      COMMENT "Drawing the help's picture ${name} (${language})" VERBATIM)
    list(APPEND pictures "${picture}")
  endforeach()
endforeach()
add_custom_target(help_pictures DEPENDS ${pictures})
# Without the calibrator beside it the page Calibrate says that it is missing.
add_dependencies(help_pictures splitpoint-calibrate)

file(GLOB help_pages CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/help/*.md" "${CMAKE_CURRENT_SOURCE_DIR}/help/de/*.md")
add_custom_command(OUTPUT "${help_folder}/index.html"
  COMMAND "${CMAKE_COMMAND}" -E env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 $<TARGET_FILE:splitpoint> --export-help "${help_folder}"
  DEPENDS splitpoint ${pictures} ${help_pages}
  COMMENT "Writing the help as HTML" VERBATIM)
add_custom_target(help_html DEPENDS "${help_folder}/index.html")
