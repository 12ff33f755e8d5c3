# How CPack makes packages. installer/package.sh calls it; `cpack -G NSIS` and `cpack -G DragNDrop` are recipes that nobody
# has run on Windows or macOS yet.
set(CPACK_PACKAGE_NAME "splitpoint")
set(CPACK_PACKAGE_VENDOR "Splitpoint")
set(CPACK_PACKAGE_CONTACT "${SPLITPOINT_CONTACT}")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_RESOURCE_FILE_README "${PROJECT_SOURCE_DIR}/README.md")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL cli)
if(SPLITPOINT_DESKTOP)
  list(PREPEND CPACK_COMPONENTS_ALL desktop)
endif()
# A component is a package.
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENT_DESKTOP_DISPLAY_NAME "Splitpoint")
set(CPACK_COMPONENT_CLI_DISPLAY_NAME "Command line and calibrator")
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/before_packing.cmake")

set(splitpoint_about_desktop "Splitpoint helps to decide whether GPU work should run on bare metal rented
for a term, in virtual machines rented by the hour, or split between the two.
It says what a useful GPU-hour costs each way, how well each way performs,
which one wins, and what would have to change for the answer to change.

This package has the window.")
set(splitpoint_about_cli "Splitpoint helps to decide whether GPU work should run on bare metal, in
virtual machines, or split between the two.

This package has splitpoint-cli, which evaluates scenarios, imports usage and
makes slides and workbooks, and splitpoint-calibrate, which measures what a
machine does and what virtualization costs it. Neither needs a display.")

if(NOT CPACK_GENERATOR)
  set(CPACK_GENERATOR DEB)
endif()
if(CPACK_GENERATOR STREQUAL "DEB")
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME splitpoint)
set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "${splitpoint_about_desktop}")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "splitpoint-cli (= ${PROJECT_VERSION}-1), qt6-translations-l10n, qt6-wayland, libsecret-1-0")
set(CPACK_DEBIAN_CLI_PACKAGE_NAME splitpoint-cli)
set(CPACK_DEBIAN_CLI_DESCRIPTION "${splitpoint_about_cli}")
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "tzdata")
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "ca-certificates")

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later")
set(CPACK_RPM_DESKTOP_PACKAGE_NAME splitpoint)
set(CPACK_RPM_DESKTOP_PACKAGE_SUMMARY "Decide where GPU work should run")
set(CPACK_RPM_DESKTOP_PACKAGE_DESCRIPTION "${splitpoint_about_desktop}")
set(CPACK_RPM_DESKTOP_PACKAGE_SUGGESTS splitpoint-cli)
set(CPACK_RPM_CLI_PACKAGE_NAME splitpoint-cli)
set(CPACK_RPM_CLI_PACKAGE_SUMMARY "Splitpoint without a window, and its calibrator")
set(CPACK_RPM_CLI_PACKAGE_DESCRIPTION "${splitpoint_about_cli}")
# Folders that belong to the distribution.
foreach(folder IN ITEMS applications bash-completion bash-completion/completions doc fish fish/vendor_completions.d icons
    icons/hicolor icons/hicolor/scalable icons/hicolor/scalable/apps icons/hicolor/scalable/mimetypes man man/man1 metainfo mime
    mime/packages zsh zsh/vendor-completions)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION "/usr/share/${folder}")
endforeach()
foreach(size IN ITEMS 16 24 32 48 64 128 256)
  foreach(folder IN ITEMS "" /apps /mimetypes)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION "/usr/share/icons/hicolor/${size}x${size}${folder}")
  endforeach()
endforeach()
# The same bytes wherever and whenever it is made.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _buildhost splitpoint
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _binary_payload w9.gzdio
%define _build_id_links none
%define __os_install_post %{nil}")

include(CPack)
