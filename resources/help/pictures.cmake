# Pictures of the help, drawn by the program itself, and the help as HTML. Two to three seconds a picture, so neither is part
# of the default build; the window shows the pictures where they were made, and their texts elsewhere.
set(help_folder "${PROJECT_BINARY_DIR}/help")
set(pictures_list "${CMAKE_CURRENT_SOURCE_DIR}/help/pictures.csv")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${pictures_list}")
file(STRINGS "${pictures_list}" rows)

# splitpoint_with_profile(VARIABLE SAMPLE PROFILE): a sample that has the recorded profile in it, as after "Show an example":
# what the machine that builds has for a disk and a GPU is in no picture, so that a package repeats to the byte elsewhere.
function(splitpoint_with_profile variable sample profile)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${sample}" "${profile}")
  file(READ "${sample}" scenario)
  file(READ "${profile}" recorded)
  string(JSON provenance ERROR_VARIABLE none GET "${scenario}" provenance)
  if(none)
    string(JSON scenario SET "${scenario}" provenance "{}")
  endif()
  string(JSON label GET "${recorded}" label)
  string(JSON scenario SET "${scenario}" provenance calibration_profiles
    "[{\"name\": \"${label}\", \"example\": true, \"profile\": ${recorded}}]")
  get_filename_component(name "${sample}" NAME)
  set(file "${PROJECT_BINARY_DIR}/help_samples/${name}")
  file(CONFIGURE OUTPUT "${file}" CONTENT "@scenario@" @ONLY)
  set(${variable} "${file}" PARENT_SCOPE)
endfunction()

list(POP_FRONT rows)
set(pictures)
foreach(row IN LISTS rows)
  string(REPLACE "," ";" columns "${row}")
  list(GET columns 0 name)
  list(GET columns 1 sample)
  list(GET columns 2 page)
  list(GET columns 3 size)
  set(sample "${CMAKE_CURRENT_SOURCE_DIR}/samples/${sample}.splitpoint")
  list(LENGTH columns count)
  if(count GREATER 4)
    list(GET columns 4 profile)
    splitpoint_with_profile(sample "${sample}" "${CMAKE_CURRENT_SOURCE_DIR}/profiles/${profile}.json")
  endif()
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

file(GLOB help_pages CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/help/*.md" "${CMAKE_CURRENT_SOURCE_DIR}/help/de/*.md")
add_custom_command(OUTPUT "${help_folder}/index.html"
  COMMAND "${CMAKE_COMMAND}" -E env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 $<TARGET_FILE:splitpoint> --export-help "${help_folder}"
  DEPENDS splitpoint ${pictures} ${help_pages}
  COMMENT "Writing the help as HTML" VERBATIM)
add_custom_target(help_html DEPENDS "${help_folder}/index.html")
