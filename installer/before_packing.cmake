# CPack runs this between installing and packing: what depends on the kind of package, and times that say nothing.
if(CPACK_GENERATOR STREQUAL "RPM")
  file(GLOB_RECURSE unwanted "${CPACK_TEMPORARY_DIRECTORY}/*/changelog.Debian.gz")
  file(REMOVE ${unwanted})
  file(GLOB unwanted "${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/lintian")
  file(REMOVE_RECURSE ${unwanted})
endif()
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  execute_process(COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -exec touch --no-dereference "--date=@$ENV{SOURCE_DATE_EPOCH}" {} +
    COMMAND_ERROR_IS_FATAL ANY)
endif()
