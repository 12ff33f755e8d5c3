# cmake -DPROGRAM=… -DNAME=… -DFOLDER=… -P manual.cmake: has a program print its manual page and its completions into FOLDER.
file(MAKE_DIRECTORY "${FOLDER}")
function(print_as kind file)
  execute_process(COMMAND "${PROGRAM}" --manual ${kind} OUTPUT_FILE "${FOLDER}/${file}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()
print_as(bash "${NAME}")
print_as(zsh "_${NAME}")
print_as(fish "${NAME}.fish")
print_as(man "${NAME}.1")
# Without name and time, so that the same page gives the same bytes.
execute_process(COMMAND gzip --best --no-name --force "${FOLDER}/${NAME}.1" COMMAND_ERROR_IS_FATAL ANY)
