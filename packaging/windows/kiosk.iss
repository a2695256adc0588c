; The installer for Windows, of the folder build\package\kiosk. Never tried on Windows.
; Run by packaging/package.py with Inno Setup 6: iscc /DVersion=... kiosk.iss

#ifndef Version
  #error Run packaging/package.py, which names the version
#endif
#define Program "..\..\build\package\kiosk"

[Setup]
AppId={{6F1B7C52-4C0E-4B7E-9D53-1B1F0C7A2E64}
AppName=Kiosk
AppVersion={#Version}
AppPublisher=The Kiosk maintainers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Kiosk
DisableProgramGroupPage=yes
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
InfoBeforeFile={#Program}\GUIDE.md
OutputDir=..\..\build\package\stick
OutputBaseFilename=document-kiosk-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
; An exhibit that is shown is ended before its files go.
CloseApplications=force
RestartApplications=no
UninstallDisplayName=Kiosk

[InstallDelete]
; Nothing of an older version stays among the files of this one.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\licences"

[Dirs]
; Exhibits, counts, log and settings: an ordinary user shows the exhibit and writes here, and no uninstaller does.
Name: "{commonappdata}\Kiosk"; Permissions: users-modify; Flags: uninsneveruninstall

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "{#Program}\kiosk.toml"; DestDir: "{commonappdata}\Kiosk"; Flags: onlyifdoesntexist uninsneveruninstall

[Icons]
Name: "{autoprograms}\Kiosk"; Filename: "{app}\kiosk.exe"; Parameters: "show"
