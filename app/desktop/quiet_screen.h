#pragma once

namespace splitpoint::app {

/// Where only files are written, what Qt warns of the screen that is not there and of its folder is nothing that a script
/// could mend, and would stand beside our own sentences. Warnings that a plugin could not be loaded, and everything
/// critical, still reach stderr. Called before the application is made.
void dropWarningsOfNoScreen();

}  // namespace splitpoint::app
