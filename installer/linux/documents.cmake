# splitpoint_install_documents(PACKAGE COMPONENT): copyright, changelogs, and what is known only when a package is made: the
# bill of materials and the licenses of the libraries that are compiled in.
function(splitpoint_install_documents package component)
  set(documents "${CMAKE_INSTALL_DATADIR}/doc/${package}")
  install(FILES linux/copyright DESTINATION "${documents}" COMPONENT ${component})
  set(made "${CMAKE_CURRENT_BINARY_DIR}/linux/${package}")
  set(SPLITPOINT_PACKAGE ${package})
  configure_file(linux/changelog.Debian.in "${made}/changelog.Debian" @ONLY)
  configure_file("${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${made}/changelog" COPYONLY)
  install(CODE "
    foreach(file IN ITEMS changelog changelog.Debian)
      execute_process(COMMAND gzip --best --no-name --keep --force \"${made}/\${file}\" COMMAND_ERROR_IS_FATAL ANY)
    endforeach()" COMPONENT ${component})
  if(NOT component STREQUAL "portable")
    configure_file(linux/lintian-overrides.in "${made}/lintian-overrides" @ONLY)
    install(FILES "${made}/lintian-overrides" DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" RENAME ${package}
      COMPONENT ${component})
    install(FILES "${made}/changelog.Debian.gz" DESTINATION "${documents}" COMPONENT ${component})
  endif()
  install(FILES "${made}/changelog.gz" DESTINATION "${documents}" COMPONENT ${component})
  if(CMAKE_GENERATOR STREQUAL "Ninja")
    install(CODE "
      execute_process(COMMAND bash \"${PROJECT_SOURCE_DIR}/installer/sbom.sh\" \"${PROJECT_BINARY_DIR}\" ${component}
        \"${PROJECT_VERSION}\" \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${documents}\" COMMAND_ERROR_IS_FATAL ANY)"
      COMPONENT ${component})
  endif()
endfunction()
