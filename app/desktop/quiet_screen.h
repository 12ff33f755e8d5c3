#pragma once

namespace splitpoint::app {

/// Where only files are written, what Qt warns of the screen that is not there and of its folder is nothing that a script
/// could mend, and would stand beside our own sentences. Warnings that a plugin could not be loaded, and everything
/// critical, still reach stderr. Called before the application is made.
void dropWarningsOfNoScreen();

/// Until `screenIsThere`: a screen that is named but cannot be reached, such as the one of a session that has ended, ends
/// the program with one line and exit code 1; Qt would abort. What Qt says about its platforms is the reason in that line,
/// and dropped where another of them comes up.
void endInWordsWithoutScreen();
void screenIsThere();

}  // namespace splitpoint::app
