#pragma once

#include <QLocale>

namespace splitpoint::ui::test {

/// Where most tests are at home.
inline QLocale american() { return {QLocale::English, QLocale::UnitedStates}; }

/// The numbers of a place, from before a window is made until it is gone: the work that a window has in the background
/// reads the default locale, which Qt lets nobody change meanwhile.
class NumbersOf {
  public:
    explicit NumbersOf(const QLocale& locale = american()) { QLocale::setDefault(locale); }
    ~NumbersOf() { QLocale::setDefault(before_); }
    NumbersOf(const NumbersOf&) = delete;
    NumbersOf& operator=(const NumbersOf&) = delete;

  private:
    QLocale before_;
};

}  // namespace splitpoint::ui::test
