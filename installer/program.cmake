# splitpoint_install_program(TARGET COMPONENT…): what packages take along of a program: the program itself, hardened, its manual
# page and its completions, which the program prints from the definitions of its own command line.
function(splitpoint_install_program target)
  foreach(component IN LISTS ARGN)
    install(TARGETS ${target}
      RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT ${component}
      BUNDLE DESTINATION . COMPONENT ${component})
  endforeach()
  if(NOT UNIX OR APPLE)
    return()
  endif()
  target_link_options(${target} PRIVATE -Wl,-z,relro,-z,now)
  set(folder "${PROJECT_BINARY_DIR}/manual")
  set(made "${folder}/${target}.1.gz" "${folder}/${target}" "${folder}/_${target}" "${folder}/${target}.fish")
  add_custom_command(OUTPUT ${made}
    COMMAND "${CMAKE_COMMAND}" "-DPROGRAM=$<TARGET_FILE:${target}>" "-DNAME=${target}" "-DFOLDER=${folder}"
            -P "${PROJECT_SOURCE_DIR}/installer/manual.cmake"
    DEPENDS ${target} "${PROJECT_SOURCE_DIR}/installer/manual.cmake"
    COMMENT "Printing the manual of ${target}" VERBATIM)
  add_custom_target(${target}-manual ALL DEPENDS ${made})
  splitpoint_install_manual(${target} ${ARGN})
endfunction()

# splitpoint_install_manual(TARGET COMPONENT…): only the manual page and the completions.
function(splitpoint_install_manual target)
  set(folder "${PROJECT_BINARY_DIR}/manual")
  set(share "${CMAKE_INSTALL_DATADIR}")
  foreach(component IN LISTS ARGN)
    install(FILES "${folder}/${target}.1.gz" DESTINATION "${share}/man/man1" COMPONENT ${component})
    install(FILES "${folder}/${target}" DESTINATION "${share}/bash-completion/completions" COMPONENT ${component})
    install(FILES "${folder}/_${target}" DESTINATION "${share}/zsh/vendor-completions" COMPONENT ${component})
    install(FILES "${folder}/${target}.fish" DESTINATION "${share}/fish/vendor_completions.d" COMPONENT ${component})
  endforeach()
endfunction()
