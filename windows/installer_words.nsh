; What the installer says, in both languages.

!macro SAY NAME INDONESIAN ENGLISH
  LangString ${NAME} ${LANG_INDONESIAN} "${INDONESIAN}"
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
!macroend
!insertmacro SAY WelcomeNew \
  "Program ini memasang ${NAME} ${VERSION}: antrean cetak, berkas, penyerahan, dan laporan harian.$\r$\n$\r$\nInternet tidak diperlukan. Tanpa hak administrator, program dipasang untuk Anda sendiri." \
  "This installs ${NAME} ${VERSION}: print queue, documents, handover, daily reports.$\r$\n$\r$\nNo internet is needed. Without an administrator's rights it is installed for you alone."
!insertmacro SAY WelcomeUpdate \
  "${NAME} $Installed sudah terpasang dan akan diperbarui ke ${VERSION}.$\r$\n$\r$\nPengaturan, data kantor, dan isian yang belum selesai tetap ada. Simpan pekerjaan Anda dan tutup ${NAME} dahulu." \
  "${NAME} $Installed is installed and will be updated to ${VERSION}.$\r$\n$\r$\nSettings, the office's data and unfinished forms stay. Finish what you are doing and close ${NAME} first."
!insertmacro SAY WelcomeRepair \
  "${NAME} ${VERSION} sudah terpasang dan akan diperbaiki: semua berkas programnya dipasang ulang.$\r$\n$\r$\nPengaturan, data kantor, dan isian yang belum selesai tetap ada." \
  "${NAME} ${VERSION} is installed and will be repaired: all files of the program are installed anew.$\r$\n$\r$\nSettings, the office's data and unfinished forms stay."
!insertmacro SAY ForWhom \
  "Siapa yang akan memakai ${NAME} di komputer ini?" \
  "Who will use ${NAME} on this PC?"
!insertmacro SAY ForEverybody "Semua orang di komputer ini" "Everybody of this PC"
!insertmacro SAY ForMe "Saya sendiri" "I alone"
!insertmacro SAY WhereTo \
  "${NAME} dipasang di folder ini. Untuk folder lain, tekan tombol di sampingnya." \
  "${NAME} is installed into this folder. For another one, press the button beside it."
!insertmacro SAY RemovesFrom \
  "${NAME} akan dihapus dari komputer ini. Data kantor tetap ada, kecuali Anda memilih lain di halaman berikut." \
  "${NAME} will be removed from this PC. The office's data stay, unless you choose otherwise on the next page."
!insertmacro SAY Folder "Folder:" "Folder:"
!insertmacro SAY ChooseWhat \
  "Centang apa yang dihapus. Yang tidak dicentang tetap ada." \
  "Tick what is removed. What is not ticked stays."
!insertmacro SAY Installing \
  "Memasang berkas program ..." \
  "Installing the files of the program ..."
!insertmacro SAY Finished \
  "${NAME} ${VERSION} sudah terpasang dan ada di menu Start." \
  "${NAME} ${VERSION} is installed and stands in the Start menu."
!insertmacro SAY TooOld \
  "${NAME} memerlukan Windows 10 (1809) atau yang lebih baru. Tidak ada yang diubah." \
  "${NAME} needs Windows 10 (1809) or newer. Nothing was changed."
!insertmacro SAY NeedsAdministrator \
  "Untuk memasang bagi semua pengguna diperlukan hak administrator. Jalankan sebagai administrator, atau dengan /CurrentUser untuk Anda sendiri. Tidak ada yang diubah." \
  "To install for everybody an administrator's rights are needed. Run this as an administrator, or with /CurrentUser for yourself. Nothing was changed."
!insertmacro SAY NewerThere \
  "${NAME} $Installed sudah terpasang; ${VERSION} lebih lama. Data kantor mungkin sudah tidak terbaca olehnya, jadi versi lama tidak dipasang. Mintalah pemasang versi $Installed atau yang lebih baru." \
  "${NAME} $Installed is installed; ${VERSION} is older. The office's data may be unreadable for it, so the older version is not installed. Ask for the installer of $Installed or newer."
!insertmacro SAY ForAllAlready \
  "${NAME} $Installed sudah terpasang di komputer ini untuk semua pengguna. Mulailah dari menu Start." \
  "${NAME} $Installed is installed on this PC for everybody. Start it from the Start menu."
!insertmacro SAY PleaseClose \
  "${NAME} masih terbuka di komputer ini, mungkin pada pengguna Windows yang lain. Selesaikan pekerjaan Anda dan tutup jendelanya, lalu tekan Coba lagi. Isian yang belum selesai tetap disimpan." \
  "${NAME} is still open on this PC, perhaps for another Windows user. Finish what you are doing and close its window, then press Retry. Unfinished forms are kept."
!insertmacro SAY StillOpen \
  "${NAME} masih terbuka. Tidak ada yang diubah. Tutup jendelanya, lalu jalankan lagi." \
  "${NAME} is still open. Nothing was changed. Close its window and run this again."
!insertmacro SAY NotUnpacked \
  "Berkas program tidak dapat ditulis ke $INSTDIR. Versi sebelumnya tetap seperti semula. Periksa ruang disk dan hak tulis, lalu jalankan lagi." \
  "The files of the program cannot be written to $INSTDIR. What was installed before is as it was. Look at the free space and the rights there, then run this again."
!insertmacro SAY NotInPlace \
  "Berkas di $INSTDIR sedang dipakai program lain. Versi sebelumnya tetap seperti semula. Mulai ulang komputer, lalu jalankan lagi." \
  "Files in $INSTDIR are used by another program. What was installed before is as it was. Restart the PC, then run this again."
!insertmacro SAY RemoveProgram "Program ${NAME}" "The program ${NAME}"
!insertmacro SAY RemoveData \
  "Data di komputer ini" \
  "The data on this PC"
!insertmacro SAY RemoveDataWhy \
  "Kantor, isian, dan pengaturan Anda. Kantor yang hanya ada di komputer ini hilang untuk selamanya. Data di server kantor tidak tersentuh." \
  "Your office, forms and settings. An office that is on this PC alone is gone for good. What is at the office's server is not touched."
!insertmacro SAY DataStay \
  "${NAME} sudah dihapus. Data tetap ada di:$\r$\n$DataFolder" \
  "${NAME} is removed. The data are still in:$\r$\n$DataFolder"
!insertmacro SAY DataGone \
  "${NAME} dan datanya untuk pengguna Windows ini sudah dihapus." \
  "${NAME} and its data of this Windows user are removed."
