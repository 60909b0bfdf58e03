; PRR Desk on Windows, for everybody of a PC or for one person without an administrator. `make installer` builds it on Linux
; and tells: VERSION, NUMBERS (four of them), PAYLOAD (the folder to install), KILOBYTES (of it), ICON, SIDE (a picture), OUT (the file to write),
; SIGN (a command, when there is a certificate), FAST (for tests: not packed).
; docs/windows-install.md tells the office's side of it: unattended roll-out, answers, exit codes.

Unicode true
Target amd64-unicode
!ifdef FAST
  SetCompress off
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif

!define NAME "PRR Desk"
!define KEY "Software\${NAME}"
!define LISTED_AS "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define PROGRAM "$INSTDIR\program"
!define RUNNING "Global\PRRDesk"

; How it ends, for whoever rolls it out unattended.
!define WINDOWS_TOO_OLD 3
!define STILL_OPEN 4
!define NEWER_IS_INSTALLED 5
!define NOT_UNPACKED 6
!define NOT_PUT_IN_PLACE 7
!define NO_ADMINISTRATOR 8

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow
ManifestDPIAware true
ManifestSupportedOS Win10
VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INIT_FUNCTIONQUIT RefuseForAll
!define MULTIUSER_INIT_un.FUNCTIONQUIT un.RefuseForAll
!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh
!include Sections.nsh

Var Chosen
Var Installed
Var WelcomeText
Var DataFolder
Var DataText
Var Waited
Var Longest

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_WINDOWTITLE "${NAME}"
!define MUI_LANGDLL_INFO "Pilih bahasa / Choose a language"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"

!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_PAGE_CUSTOMFUNCTION_PRE CompareVersions ; before it, words are in the language of Windows
!define MUI_WELCOMEPAGE_TEXT "$WelcomeText"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenThere
!define MULTIUSER_INSTALLMODEPAGE_TEXT_TOP "$(ForWhom)"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_ALLUSERS "$(ForEverybody)"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_CURRENTUSER "$(ForMe)"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenThere
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(WhereTo)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(Finished)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(RemovesFrom)"
!define MUI_UNCONFIRMPAGE_TEXT_LOCATION "$(Folder)"
!insertmacro MUI_UNPAGE_CONFIRM
!define MUI_COMPONENTSPAGE_TEXT_TOP "$(ChooseWhat)"
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$DataText"
!insertmacro MUI_UNPAGE_FINISH

!insertmacro MUI_LANGUAGE "Indonesian"
!insertmacro MUI_LANGUAGE "English"

!macro DESCRIBE LANGUAGE ABOUT
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${ABOUT}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "MIT"
!macroend
!insertmacro DESCRIBE ${LANG_INDONESIAN} "Pemasang ${NAME}"
!insertmacro DESCRIBE ${LANG_ENGLISH} "${NAME} installer"

!include "windows\installer_words.nsh"

; What installing and removing share.
!macro SHARED UN SEARCH

Function ${UN}Refuse ; the sentence, then the exit code, on the stack
  Exch $1
  Exch
  Exch $0
  MessageBox MB_OK|MB_ICONSTOP "$0" /SD IDOK
  SetErrorLevel $1
  Quit
FunctionEnd

Function ${UN}RefuseForAll
  SetErrorLevel ${NO_ADMINISTRATOR}
  Quit
FunctionEnd

; What an option such as /SERVER= says, with or without quotes round it; an address has slashes, which GetOptions ends
; at. The option is on the stack, then its value; the error flag is set where it was not given.
Function ${UN}Answer
  Exch $R1
  ${${UN}GetParameters} $R2
  StrCpy $R5 $R2
  StrCpy $R4 '"'
  StrCpy $R6 '"$R1=' ; as PowerShell writes it, quotes round all of it
  ${${SEARCH}} $R2 $R5 $R6
  ${If} $R2 == ""
    StrCpy $R6 '$R1="'
    ${${SEARCH}} $R2 $R5 $R6
  ${EndIf}
  ${If} $R2 == ""
    StrCpy $R4 " "
    StrCpy $R6 "$R1="
    ${${SEARCH}} $R2 $R5 $R6
  ${EndIf}
  ${If} $R2 == ""
    StrCpy $R1 ""
    SetErrors
  ${Else}
    StrLen $R3 $R6
    StrCpy $R1 ""
    ${Do}
      StrCpy $R5 $R2 1 $R3
      ${If} $R5 == $R4
      ${OrIf} $R5 == ""
        ${ExitDo}
      ${EndIf}
      StrCpy $R1 "$R1$R5"
      IntOp $R3 $R3 + 1
    ${Loop}
    ClearErrors
  ${EndIf}
  Exch $R1
FunctionEnd

; Leaves 1 on the stack while the program runs, whoever started it.
Function ${UN}Open
  System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "${RUNNING}") p .r0 ?e'
  Pop $1
  ${If} $0 P<> 0
    System::Call 'kernel32::CloseHandle(p r0)'
    Push 1
  ${ElseIf} $1 = 5 ; it is there, of somebody this person may not ask about
    Push 1
  ${Else}
    Push 0
  ${EndIf}
FunctionEnd

; Waits until the program is closed: as long as a person presses Retry; unattended as long as /WAIT says, 120 s otherwise.
Function ${UN}WaitUntilClosed
  Push "/WAIT"
  Call ${UN}Answer
  Pop $Longest
  ${If} ${Errors}
    StrCpy $Longest 120
  ${EndIf}
  StrCpy $Waited 0
  ${Do}
    Call ${UN}Open
    Pop $0
    ${If} $0 = 0
      Return
    ${EndIf}
    ${If} ${Silent}
      ${If} $Waited >= $Longest
        Push "$(StillOpen)"
        Push ${STILL_OPEN}
        Call ${UN}GiveUp
      ${EndIf}
      Sleep 1000
      IntOp $Waited $Waited + 1
    ${Else}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(PleaseClose)" IDRETRY again
      Push "$(StillOpen)"
      Push ${STILL_OPEN}
      Call ${UN}GiveUp
      again:
    ${EndIf}
  ${Loop}
FunctionEnd

; Removes what the list in a folder names, and nothing else: what somebody put there stays. The folder is on the stack.
Function ${UN}RemoveListed
  Exch $R1
  ClearErrors
  FileOpen $R2 "$R1\files.txt" r
  ${IfNot} ${Errors}
    ${Do}
      ClearErrors
      FileRead $R2 $R3
      ${If} ${Errors}
        ${ExitDo}
      ${EndIf}
      StrCpy $R3 $R3 -2 ; without the end of the line
      StrCpy $R4 $R3 1 -1
      ${If} $R4 == "\"
        RMDir "$R1\$R3"
      ${Else}
        Delete "$R1\$R3"
      ${EndIf}
    ${Loop}
    FileClose $R2
    Delete "$R1\files.txt"
    RMDir "$R1"
  ${EndIf}
  Pop $R1
FunctionEnd

!macroend
!insertmacro SHARED "" StrStr
!insertmacro SHARED "un." UnStrStr

; Ends an installation as if it had not begun.
Function GiveUp ; the sentence, then the exit code, on the stack
  Call AsBefore
  Call Refuse
FunctionEnd

Function un.GiveUp
  Call un.Refuse
FunctionEnd

; Puts back what was installed before, after an installation that ended half-way, now or at an earlier time.
Function AsBefore
  SetOutPath "$INSTDIR"
  ${IfNot} ${FileExists} "${PROGRAM}\files.txt"
  ${AndIf} ${FileExists} "${PROGRAM}.old\files.txt"
    Rename "${PROGRAM}.old" "${PROGRAM}"
  ${EndIf}
  RMDir /r "${PROGRAM}.new"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
FunctionEnd

Function .onInstFailed ; a file could not be written, which ends it by itself when nobody is there to ask
  Call AsBefore
  SetErrorLevel ${NOT_UNPACKED}
FunctionEnd

Function .onInit
  ${IfNot} ${AtLeastBuild} 17763 ; Windows 10 1809, the oldest that Qt runs on
    Push "$(TooOld)"
    Push ${WINDOWS_TOO_OLD}
    Call Refuse
  ${EndIf}
  Push "/LANGUAGE"
  Call Answer
  Pop $R1
  ${If} ${Errors}
    !insertmacro MUI_LANGDLL_DISPLAY
  ${ElseIf} $R1 == "en"
    StrCpy $LANGUAGE ${LANG_ENGLISH}
  ${Else}
    StrCpy $LANGUAGE ${LANG_INDONESIAN}
  ${EndIf}
  StrCpy $Chosen $INSTDIR ; what /D= says, which MultiUser forgets
  !insertmacro MULTIUSER_INIT
  ${If} $Chosen != ""
    StrCpy $INSTDIR $Chosen
  ${EndIf}
  ${If} ${Silent}
    Call CompareVersions
  ${EndIf}
FunctionEnd

Function CompareVersions
  ReadRegStr $Installed SHCTX "${KEY}" "Version"
  ${If} $Installed == ""
  ${AndIf} $MultiUser.InstallMode == "CurrentUser"
    ReadRegStr $Installed HKLM "${KEY}" "Version"
    ${VersionCompare} "$Installed" "${VERSION}" $0
    ${If} $Installed != ""
    ${AndIf} $0 != 2
      Push "$(ForAllAlready)"
      Push ${NEWER_IS_INSTALLED}
      Call Refuse
    ${EndIf}
    StrCpy $Installed ""
  ${EndIf}
  StrCpy $WelcomeText "$(WelcomeNew)"
  ${If} $Installed != ""
    ${VersionCompare} "$Installed" "${VERSION}" $0
    ${If} $0 = 1
      Push "$(NewerThere)"
      Push ${NEWER_IS_INSTALLED}
      Call Refuse
    ${ElseIf} $0 = 2
      StrCpy $WelcomeText "$(WelcomeUpdate)"
    ${Else}
      StrCpy $WelcomeText "$(WelcomeRepair)"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function un.FindData ; the person's own folder, whoever the program is installed for
  SetShellVarContext current
  StrCpy $DataFolder "$LOCALAPPDATA\prrdesk"
  ${If} $MultiUser.InstallMode == "AllUsers"
    SetShellVarContext all
  ${EndIf}
FunctionEnd

Function StartProgram ; not with the rights of the installer
  Exec '"$WINDIR\explorer.exe" "${PROGRAM}\${NAME}.exe"'
FunctionEnd

Section "-program"
  SetDetailsPrint textonly
  DetailPrint "$(Installing)"
  SetDetailsPrint none
  Call AsBefore
  SetOutPath "${PROGRAM}.new"
  ClearErrors
  File /r "${PAYLOAD}/*" ; here, and not in a function, or the bar of progress knows nothing of it
  ${If} ${Errors}
  ${OrIfNot} ${FileExists} "${PROGRAM}.new\files.txt"
    Push "$(NotUnpacked)"
    Push ${NOT_UNPACKED}
    Call GiveUp
  ${EndIf}
  SetOutPath "$INSTDIR" ; a folder somebody stands in cannot be renamed
  Call WaitUntilClosed
  Call PutInPlace
  Call KeepAnswers
  Call Register
  Push "${PROGRAM}.old"
  Call RemoveListed
SectionEnd

Function PutInPlace
  Push "${PROGRAM}.old" ; what an earlier update could not remove
  Call RemoveListed
  ClearErrors
  ${If} ${FileExists} "${PROGRAM}\*.*"
    Rename "${PROGRAM}" "${PROGRAM}.old"
  ${EndIf}
  ${IfNot} ${Errors}
    Rename "${PROGRAM}.new" "${PROGRAM}"
  ${EndIf}
  ${If} ${Errors}
    Push "$(NotInPlace)"
    Push ${NOT_PUT_IN_PLACE}
    Call GiveUp
  ${EndIf}
FunctionEnd

; What an administrator answers for many PCs; the program reads it where nobody chose otherwise.
!macro KEEP_ANSWER OPTION VALUE
  Push "${OPTION}"
  Call Answer
  Pop $R1
  ${IfNot} ${Errors}
    WriteRegStr SHCTX "${KEY}" "${VALUE}" "$R1"
  ${EndIf}
!macroend

Function KeepAnswers
  !insertmacro KEEP_ANSWER "/SERVER" "Server"
  !insertmacro KEEP_ANSWER "/OFFICE" "Office"
  !insertmacro KEEP_ANSWER "/LANGUAGE" "Language"
  ReadRegStr $R1 SHCTX "${KEY}" "Language"
  ${IfNot} ${Silent}
  ${AndIf} $R1 == ""
    ${If} $LANGUAGE = ${LANG_ENGLISH}
      WriteRegStr SHCTX "${KEY}" "Language" "en"
    ${Else}
      WriteRegStr SHCTX "${KEY}" "Language" "id"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function Register
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr SHCTX "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "Version" "${VERSION}"
  WriteRegStr SHCTX "${LISTED_AS}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${LISTED_AS}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${LISTED_AS}" "DisplayIcon" "${PROGRAM}\${NAME}.exe"
  WriteRegStr SHCTX "${LISTED_AS}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${LISTED_AS}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${LISTED_AS}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${LISTED_AS}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${LISTED_AS}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD SHCTX "${LISTED_AS}" "NoModify" 1
  WriteRegDWORD SHCTX "${LISTED_AS}" "NoRepair" 1
  SetOutPath "$INSTDIR"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "${PROGRAM}\${NAME}.exe"
  ${If} $Installed == "" ; who took it off the desktop does not get it back with every update
    CreateShortCut "$DESKTOP\${NAME}.lnk" "${PROGRAM}\${NAME}.exe"
  ${EndIf}
FunctionEnd

Section "un.$(RemoveProgram)" RemovingProgram
  SectionIn RO
  SetDetailsPrint none
  Call un.WaitUntilClosed
  SetOutPath "$TEMP"
  Push "${PROGRAM}"
  Call un.RemoveListed
  Push "${PROGRAM}.old"
  Call un.RemoveListed
  RMDir /r "${PROGRAM}.new"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey SHCTX "${LISTED_AS}"
  DeleteRegKey SHCTX "${KEY}"
  DeleteRegValue HKCU "${KEY}" "InstallerLanguage"
  DeleteRegKey /ifempty HKCU "${KEY}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  StrCpy $DataText "$(DataStay)"
SectionEnd

Section /o "un.$(RemoveData)" RemovingData
  RMDir /r "$DataFolder"
  DeleteRegKey HKCU "Software\prrdesk"
  StrCpy $DataText "$(DataGone)"
SectionEnd

Function SkipWhenThere ; what is there is updated where it is, for whom it is
  ${If} $Installed != ""
    Abort
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
  !insertmacro MULTIUSER_UNINIT
  Call un.FindData
  Push "/DATA"
  Call un.Answer
  Pop $R1
  ${If} $R1 == "remove"
    !insertmacro SelectSection ${RemovingData}
  ${EndIf}
FunctionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${RemovingData} "$(RemoveDataWhy)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END
