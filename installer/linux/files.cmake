# Components: desktop and cli are packages of a distribution, portable is the tarball.
include("${PROJECT_SOURCE_DIR}/installer/linux/documents.cmake")

splitpoint_install_documents(splitpoint-cli cli)
splitpoint_install_documents(splitpoint-cli portable)
foreach(component IN ITEMS cli portable)
  set(documents "${CMAKE_INSTALL_DATADIR}/doc/splitpoint-cli")
  install(FILES "${PROJECT_SOURCE_DIR}/installer/calibrator-guide.md" DESTINATION "${documents}" COMPONENT ${component})
  install(FILES "${PROJECT_SOURCE_DIR}/installer/fleet-slurm.sh" "${PROJECT_SOURCE_DIR}/installer/fleet-kubernetes.yaml"
    DESTINATION "${documents}/examples" COMPONENT ${component})
  install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/samples" DESTINATION "${documents}/examples" COMPONENT ${component}
    FILES_MATCHING PATTERN "*.splitpoint")  # not the locks of windows that have one open
endforeach()
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION . COMPONENT portable)
install(FILES portable.md DESTINATION . RENAME README.md COMPONENT portable)

if(SPLITPOINT_DESKTOP)
  splitpoint_install_documents(splitpoint desktop)
  configure_file(linux/org.splitpoint.Splitpoint.metainfo.xml.in linux/org.splitpoint.Splitpoint.metainfo.xml @ONLY)
  set(share "${CMAKE_INSTALL_DATADIR}")
  install(FILES linux/org.splitpoint.Splitpoint.desktop DESTINATION "${share}/applications" COMPONENT desktop)
  install(FILES linux/splitpoint.xml DESTINATION "${share}/mime/packages" COMPONENT desktop)
  install(FILES "${CMAKE_CURRENT_BINARY_DIR}/linux/org.splitpoint.Splitpoint.metainfo.xml" DESTINATION "${share}/metainfo"
    COMPONENT desktop)
  # The help with its pictures, where it was made (target help_html): the window shows the pictures, a browser the pages.
  install(DIRECTORY "${PROJECT_BINARY_DIR}/help/" DESTINATION "${share}/splitpoint/help" COMPONENT desktop OPTIONAL)
  set(icons "${PROJECT_SOURCE_DIR}/resources/icons")
  set(mime_icon "application-x-splitpoint+json")
  foreach(size IN ITEMS 16 24 32 48 64 128 256)
    set(place "${share}/icons/hicolor/${size}x${size}")
    install(FILES "${icons}/${size}/splitpoint.png" DESTINATION "${place}/apps" COMPONENT desktop)
    install(FILES "${icons}/${size}/splitpoint-document.png" DESTINATION "${place}/mimetypes" RENAME "${mime_icon}.png"
      COMPONENT desktop)
  endforeach()
  set(place "${share}/icons/hicolor/scalable")
  install(FILES "${icons}/splitpoint.svg" DESTINATION "${place}/apps" COMPONENT desktop)
  install(FILES "${icons}/splitpoint-document.svg" DESTINATION "${place}/mimetypes" RENAME "${mime_icon}.svg" COMPONENT desktop)
endif()
