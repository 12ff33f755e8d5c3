DeleteRegKey SHCTX 'Software\Classes\.splitpoint'
DeleteRegKey SHCTX 'Software\Classes\Splitpoint.Scenario'
System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, i 0, i 0)'
