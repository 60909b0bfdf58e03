<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>AccountDetails</name>
    <message>
        <source>Badge</source>
        <translation>Kartu petugas</translation>
    </message>
    <message>
        <source>Cannot sign in; what this person did stays in the journal.</source>
        <translation>Tidak dapat masuk; yang pernah dikerjakan tetap ada di jejak audit.</translation>
    </message>
    <message>
        <source>Chooses a password of their own at the next sign-in.</source>
        <translation>Memilih kata sandi sendiri saat masuk berikutnya.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Menggantikan</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Terakhir masuk</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Locked after wrong tries. Ask whether it was them before you unlock.</source>
        <translation>Terkunci karena salah berkali-kali. Tanyakan dulu apakah orangnya sendiri sebelum membuka kunci.</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Kode kedua</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>Sedang masuk di</translation>
    </message>
    <message>
        <source>Signed in at more than one place.</source>
        <translation>Sedang masuk di lebih dari satu tempat.</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>The badge is asleep after wrong PINs; signing in by password wakes it.</source>
        <translation>Kartu dinonaktifkan sementara karena PIN salah; masuk dengan kata sandi mengaktifkannya lagi.</translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation>Percobaan salah</translation>
    </message>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n akun</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate again</source>
        <translation>Aktifkan lagi</translation>
    </message>
    <message>
        <source>Activate {name} again</source>
        <translation>Aktifkan lagi {name}</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Pilih dulu seorang petugas.</translation>
    </message>
    <message>
        <source>Choose somebody to see their account.</source>
        <translation>Pilih seorang petugas untuk melihat akunnya.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Nonaktifkan</translation>
    </message>
    <message>
        <source>Deactivate {name}?</source>
        <translation>Nonaktifkan {name}?</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Akhiri sekarang</translation>
    </message>
    <message>
        <source>End the deputy now</source>
        <translation>Akhiri Plh. sekarang</translation>
    </message>
    <message>
        <source>End {name} as deputy now?</source>
        <translation>Akhiri tugas {name} sebagai Plh. sekarang?</translation>
    </message>
    <message>
        <source>From the next step on the duties of {other} are not theirs any more.</source>
        <translation>Mulai langkah berikutnya tugas {other} bukan lagi tugasnya.</translation>
    </message>
    <message>
        <source>Give this person a badge</source>
        <translation>Beri kartu petugas</translation>
    </message>
    <message>
        <source>It opens nothing any more. Another one can be given at once.</source>
        <translation>Kartu itu tidak membuka apa pun lagi. Kartu lain dapat langsung diberikan.</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Nama dan jabatan</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Kata sandi baru untuk {name}</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>Tidak ada yang terkunci.</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Reset the second factor</source>
        <translation>Hapus kode kedua</translation>
    </message>
    <message>
        <source>Reset the second factor of {name}?</source>
        <translation>Hapus kode kedua milik {name}?</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Cabut kartu petugas</translation>
    </message>
    <message>
        <source>Take the badge of {name} away?</source>
        <translation>Cabut kartu petugas {name}?</translation>
    </message>
    <message>
        <source>Tell it to nobody else. At the next sign-in it has to be changed; a lock is opened.</source>
        <translation>Jangan beri tahu orang lain. Saat masuk berikutnya harus diganti; kunci ikut terbuka.</translation>
    </message>
    <message>
        <source>The badge of {name} opens nothing any more.</source>
        <translation>Kartu petugas {name} tidak membuka apa pun lagi.</translation>
    </message>
    <message>
        <source>The next step of this person is refused. Nothing they did is deleted.</source>
        <translation>Langkah berikutnya dari orang ini ditolak. Yang pernah dikerjakannya tidak dihapus.</translation>
    </message>
    <message>
        <source>The second factor stays: one recovery code is needed then.</source>
        <translation>Kode kedua tetap berlaku: saat itu diperlukan satu kode pemulihan.</translation>
    </message>
    <message>
        <source>This account is deactivated.</source>
        <translation>Akun ini nonaktif.</translation>
    </message>
    <message>
        <source>Until it is set up again, name and password let this person in. Be sure who asks.</source>
        <translation>Sampai dipasang lagi, orang ini masuk cukup dengan nama dan kata sandi. Pastikan siapa yang meminta.</translation>
    </message>
    <message>
        <source>With the tasks of before. The password has to be changed at the first sign-in.</source>
        <translation>Dengan tugas seperti sebelumnya. Kata sandi harus diganti saat pertama masuk.</translation>
    </message>
    <message>
        <source>Your own password is changed under “My account”.</source>
        <translation>Kata sandi sendiri diganti di “Akun saya”.</translation>
    </message>
    <message>
        <source>{name} can now sign in as “{login}”.</source>
        <translation>{name} sekarang dapat masuk dengan nama “{login}”.</translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <translation>{name} dapat masuk lagi.</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more.</source>
        <translation>{name} tidak dapat masuk lagi.</translation>
    </message>
    <message>
        <source>{name} is deputy for these days.</source>
        <translation>{name} menjadi Plh. pada tanggal itu.</translation>
    </message>
    <message>
        <source>{name} is no longer deputy.</source>
        <translation>{name} bukan lagi Plh.</translation>
    </message>
    <message>
        <source>{name} may try again.</source>
        <translation>{name} boleh mencoba lagi.</translation>
    </message>
    <message>
        <source>{name} now chooses a PIN under “My account”.</source>
        <translation>{name} sekarang memilih PIN di “Akun saya”.</translation>
    </message>
    <message>
        <source>{name} signs in with the new password and chooses another one.</source>
        <translation>{name} masuk dengan kata sandi baru lalu memilih yang lain.</translation>
    </message>
    <message>
        <source>{name} signs in without a code until a second factor is set up again.</source>
        <translation>{name} masuk tanpa kode sampai kode kedua dipasang lagi.</translation>
    </message>
    <message>
        <source>{name}: changed.</source>
        <translation>{name}: sudah diubah.</translation>
    </message>
    <message>
        <source>{name}: the new tasks hold from the next step on.</source>
        <translation>{name}: tugas baru berlaku mulai langkah berikutnya.</translation>
    </message>
    <message>
        <source>{n} locked</source>
        <translation>{n} terkunci</translation>
    </message>
    <message>
        <source>{n} signed in</source>
        <translation>{n} sedang masuk</translation>
    </message>
</context>
<context>
    <name>AddStaffDialog</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add a staff member</source>
        <translation>Tambah petugas</translation>
    </message>
    <message>
        <source>Choose at least one task.</source>
        <translation>Pilih paling sedikit satu tugas.</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Kata sandi pertama</translation>
    </message>
    <message>
        <source>It has to be changed at the first sign-in.</source>
        <translation>Harus diganti saat pertama masuk.</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Name, with titles</source>
        <translation>Nama, dengan gelar</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Somebody already signs in as “{login}”; choose another name.</source>
        <translation>Nama masuk “{login}” sudah dipakai; pilih yang lain.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Write a short name to sign in with, without spaces.</source>
        <translation>Tulis nama masuk yang pendek, tanpa spasi.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Tulis namanya.</translation>
    </message>
    <message>
        <source>short, for example “rina”</source>
        <translation>pendek, misalnya “rina”</translation>
    </message>
</context>
<context>
    <name>AddendumDialog</name>
    <message>
        <source>Add an addendum</source>
        <translation>Tambah adendum</translation>
    </message>
    <message>
        <source>Add the addendum</source>
        <translation>Tambah adendum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Write in the note why the day is corrected.</source>
        <translation>Tulis di keterangan mengapa laporan hari itu diperbaiki.</translation>
    </message>
    <message>
        <source>why the figures change after the closing</source>
        <translation>mengapa angka berubah setelah ditutup</translation>
    </message>
</context>
<context>
    <name>AnswerChatDialog</name>
    <message>
        <source>A message needs words.</source>
        <translation>Pesan perlu kata-kata.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Open WhatsApp   Ctrl+Enter</source>
        <translation>Buka WhatsApp   Ctrl+Enter</translation>
    </message>
    <message>
        <source>There is a number of 16 digits in the text. No NIK or KK may be sent; take it out.</source>
        <translation>Ada nomor 16 digit di dalam pesan. NIK atau KK tidak boleh dikirim; hapus dahulu.</translation>
    </message>
    <message>
        <source>This number cannot be written to: {why}.</source>
        <translation>Nomor ini tidak dapat dikirimi: {why}.</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Nomor WhatsApp</translation>
    </message>
</context>
<context>
    <name>AnswerComplaintDialog</name>
    <message>
        <source>An answer needs words.</source>
        <translation>Jawaban tidak boleh kosong.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>It was said: write it down   Ctrl+Enter</source>
        <translation>Sudah disampaikan: catat   Ctrl+Enter</translation>
    </message>
    <message>
        <source>It was sent: write it down   Ctrl+Enter</source>
        <translation>Sudah terkirim: catat   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Open WhatsApp   Ctrl+Enter</source>
        <translation>Buka WhatsApp   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Print and write it down   Ctrl+Enter</source>
        <translation>Cetak dan catat   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send the message in WhatsApp, then come back and press Enter here.</source>
        <translation>Kirim pesannya di WhatsApp, lalu kembali ke sini dan tekan Enter.</translation>
    </message>
    <message>
        <source>The citizen is told</source>
        <translation>Disampaikan kepada warga</translation>
    </message>
</context>
<context>
    <name>AnswerDataDialog</name>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>Jawab permintaan</translation>
    </message>
    <message>
        <source>Handed over, or done as asked</source>
        <translation>Diserahkan, atau dikerjakan sesuai permintaan</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Catat jawaban</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>The paper was not made yet: cancel, and make it with F8.</source>
        <translation>Berkasnya belum dibuat: batalkan, lalu buat dengan F8.</translation>
    </message>
    <message>
        <source>What was handed over or done, or why not</source>
        <translation>Apa yang diserahkan atau dikerjakan, atau mengapa tidak</translation>
    </message>
    <message>
        <source>Write what was handed over or done, or why not.</source>
        <translation>Tulis apa yang diserahkan atau dikerjakan, atau mengapa tidak.</translation>
    </message>
</context>
<context>
    <name>AskDataDialog</name>
    <message>
        <source>Asked for</source>
        <translation>Yang dimohon</translation>
    </message>
    <message>
        <source>How to be reached</source>
        <translation>Dapat dihubungi di</translation>
    </message>
    <message>
        <source>Identity checked by</source>
        <translation>Identitas diperiksa dengan</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Scan or type the NIK: 16 digits.</source>
        <translation>Pindai atau ketik NIK: 16 angka.</translation>
    </message>
    <message>
        <source>Take down a request</source>
        <translation>Catat permintaan</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Pengaju</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Tulis namanya.</translation>
    </message>
    <message>
        <source>empty: the person</source>
        <translation>kosong: yang bersangkutan</translation>
    </message>
    <message>
        <source>scan the KTP-el, or type 16 digits</source>
        <translation>pindai KTP-el, atau ketik 16 angka</translation>
    </message>
</context>
<context>
    <name>AskHead</name>
    <message>
        <source>Ask the head</source>
        <translation>Minta ke kepala seksi</translation>
    </message>
</context>
<context>
    <name>AskPrintDialog</name>
    <message>
        <source>Ask for the print</source>
        <translation>Minta dicetak</translation>
    </message>
    <message>
        <source>Ask for the print   Enter</source>
        <translation>Minta dicetak   Enter</translation>
    </message>
    <message>
        <source>Asked for through</source>
        <translation>Diminta lewat</translation>
    </message>
</context>
<context>
    <name>AskedParts</name>
    <message>
        <source>By day</source>
        <translation>Per hari</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>Per daftar</translation>
    </message>
    <message>
        <source>Cards for this kecamatan come here by themselves once they are printed.</source>
        <translation>Kartu untuk kecamatan ini masuk ke sini dengan sendirinya setelah dicetak.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Lists of this kecamatan come in on the page Import, F4.</source>
        <translation>Daftar kecamatan ini masuk lewat halaman Impor, F4.</translation>
    </message>
    <message>
        <source>Next BAST</source>
        <translation>BAST berikutnya</translation>
    </message>
    <message>
        <source>No card is ready</source>
        <translation>Belum ada kartu siap</translation>
    </message>
    <message>
        <source>Nothing asked for</source>
        <translation>Belum ada permintaan</translation>
    </message>
    <message>
        <source>One list or day only</source>
        <translation>Satu daftar atau hari saja</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Siap dikirim</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Settled otherwise</source>
        <translation>Selesai dengan cara lain</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
</context>
<context>
    <name>BadgeForm</name>
    <message>
        <source>Badge</source>
        <translation>Kartu petugas</translation>
    </message>
    <message>
        <source>Badge of {name}</source>
        <translation>Kartu petugas {name}</translation>
    </message>
    <message>
        <source>Give this badge</source>
        <translation>Berikan kartu ini</translation>
    </message>
    <message>
        <source>Scan the badge with the scanner.</source>
        <translation>Pindai kartunya dengan alat pemindai.</translation>
    </message>
    <message>
        <source>scan it, or type its code</source>
        <translation>pindai, atau ketik kodenya</translation>
    </message>
</context>
<context>
    <name>BoxPart</name>
    <message>
        <source>Cards to be destroyed, oldest first</source>
        <translation>Kartu untuk dimusnahkan, terlama dulu</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Ctrl+A chooses all, Shift and arrows choose several.</source>
        <translation>Ctrl+A memilih semua, Shift dan panah memilih beberapa.</translation>
    </message>
    <message>
        <source>Spoiled cards, defective blanks and old cards taken in come here by themselves.</source>
        <translation>Kartu gagal cetak, keping cacat, dan KTP lama yang ditarik masuk ke sini dengan sendirinya.</translation>
    </message>
    <message>
        <source>The box is empty</source>
        <translation>Kotak pemusnahan kosong</translation>
    </message>
</context>
<context>
    <name>CalendarPart</name>
    <message>
        <source>Add a day off</source>
        <translation>Tambah hari libur</translation>
    </message>
    <message>
        <source>Days off in</source>
        <translation>Hari libur tahun</translation>
    </message>
    <message>
        <source>Days off of the year</source>
        <translation>Hari libur tahun ini</translation>
    </message>
    <message>
        <source>Fill year {year}</source>
        <translation>Isi tahun {year}</translation>
    </message>
    <message>
        <source>No day off is known</source>
        <translation>Tidak ada hari libur yang diketahui</translation>
    </message>
    <message>
        <source>The office has not confirmed the days off of {year}; what is known of the country counts. Days by the moon are estimates until the ministers' joint decree.</source>
        <translation>Kantor belum menetapkan hari libur tahun {year}; sementara berlaku hari libur nasional yang diketahui. Hari menurut kalender bulan masih perkiraan sampai terbit SKB tiga menteri.</translation>
    </message>
    <message>
        <source>Up and down change the year</source>
        <translation>Panah atas dan bawah mengubah tahun</translation>
    </message>
    <message>
        <source>Work on this day   Del</source>
        <translation>Jadikan hari kerja   Del</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message numerus="yes">
        <source>{year}: %n day(s) off added.</source>
        <translation>
            <numerusform>{year}: %n hari libur ditambahkan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameBackDialog</name>
    <message>
        <source>Correct the form</source>
        <translation>Perbaiki isian</translation>
    </message>
    <message>
        <source>Corrected when it is taken in: {why}</source>
        <translation>Diperbaiki saat diterima kembali: {why}</translation>
    </message>
    <message>
        <source>Number of {document}</source>
        <translation>Nomor {document}</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Terima kembali</translation>
    </message>
    <message>
        <source>Take {number} in again</source>
        <translation>Terima kembali {number}</translation>
    </message>
    <message>
        <source>Tick at least one document that was mended; Space ticks.</source>
        <translation>Centang paling sedikit satu berkas yang sudah diperbaiki; tombol Spasi mencentang.</translation>
    </message>
    <message>
        <source>Tick what was brought or mended. The promised day is counted anew from today.</source>
        <translation>Centang yang dibawa atau diperbaiki. Hari janji dihitung lagi mulai hari ini.</translation>
    </message>
    <message>
        <source>number, if it has one</source>
        <translation>nomor, bila ada</translation>
    </message>
</context>
<context>
    <name>CameBackPart</name>
    <message>
        <source>A parcel the post returns stands on the shelf again and is listed here with the reason.</source>
        <translation>Paket yang diretur Pos kembali ke rak dan muncul di sini beserta alasannya.</translation>
    </message>
    <message>
        <source>Also what was decided</source>
        <translation>Termasuk yang sudah diputuskan</translation>
    </message>
    <message>
        <source>Choose a parcel.</source>
        <translation>Pilih satu paket.</translation>
    </message>
    <message>
        <source>Nothing that came back waits for a decision</source>
        <translation>Tidak ada paket retur yang menunggu keputusan</translation>
    </message>
    <message>
        <source>Parcels that came back</source>
        <translation>Paket retur</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Tempat/tgl lahir</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>RT / RW</source>
        <translation>RT / RW</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>{card} · reason: {reason} · channel: {channel} · delivery: {delivery}</source>
        <translation>{card} · alasan: {reason} · saluran: {channel} · jalur serah: {delivery}</translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message numerus="yes">
        <source>%n case(s) decided: {decision}.</source>
        <translation>
            <numerusform>%n kasus diputus: {decision}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing all people</source>
        <translation>Membandingkan semua orang</translation>
    </message>
    <message>
        <source>Letter to the centre</source>
        <translation>Surat ke pusat</translation>
    </message>
    <message>
        <source>{name}: {decision}.</source>
        <translation>{name}: {decision}.</translation>
    </message>
    <message>
        <source>{people} people compared: {likely} pairs look like one person, {new} of them new; {held} cards are held now.</source>
        <translation>{people} orang dibandingkan: {likely} pasang tampak satu orang, {new} di antaranya baru; {held} kartu sekarang ditahan.</translation>
    </message>
</context>
<context>
    <name>CatalogueFields</name>
    <message>
        <source>Take it out of the services that use it first.</source>
        <translation>Keluarkan dahulu dari layanan yang memakainya.</translation>
    </message>
    <message>
        <source>Used by: {services}</source>
        <translation>Dipakai oleh: {services}</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>{field}, in English</source>
        <translation>{field}, dalam bahasa Inggris</translation>
    </message>
</context>
<context>
    <name>CatalogueForm</name>
    <message>
        <source>The same in English</source>
        <translation>Dalam bahasa Inggris</translation>
    </message>
</context>
<context>
    <name>CatalogueVersions</name>
    <message>
        <source>Bring this version back</source>
        <translation>Kembalikan versi ini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Only its wording.</source>
        <translation>Hanya penulisannya.</translation>
    </message>
    <message>
        <source>The catalogue the program came with.</source>
        <translation>Katalog bawaan program.</translation>
    </message>
    <message>
        <source>This version is in force.</source>
        <translation>Versi ini sedang berlaku.</translation>
    </message>
    <message>
        <source>Versions of the service catalogue</source>
        <translation>Versi katalog layanan</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Yang diubah</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Ganti kalimat sandi</translation>
    </message>
    <message>
        <source>Documents stay as they are, only their lock is changed. Backups made before this day open with the passphrase of their day: keep it with them.</source>
        <translation>Berkas tetap seperti adanya, hanya kuncinya yang diganti. Cadangan dari sebelum hari ini dibuka dengan kalimat sandi pada hari cadangan itu dibuat: simpan kalimat itu bersama cadangannya.</translation>
    </message>
    <message>
        <source>Passphrase until now, or recovery code</source>
        <translation>Kalimat sandi sekarang, atau kode pemulihan</translation>
    </message>
    <message>
        <source>Type the passphrase as it was until now, or the recovery code.</source>
        <translation>Ketik kalimat sandi yang berlaku sampai sekarang, atau kode pemulihan.</translation>
    </message>
</context>
<context>
    <name>ChangePasswordForm</name>
    <message>
        <source>Change it</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Ganti kata sandi saya</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Kata sandi baru sekali lagi</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Kata sandi sekarang</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Kedua kata sandi tidak sama.</translation>
    </message>
    <message>
        <source>Write the password until now.</source>
        <translation>Isi kata sandi sekarang.</translation>
    </message>
    <message>
        <source>a few words that have nothing in common</source>
        <translation>beberapa kata yang tidak berkaitan</translation>
    </message>
</context>
<context>
    <name>ChangePersonForm</name>
    <message>
        <source>Keep this name</source>
        <translation>Simpan nama ini</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Nama dan jabatan</translation>
    </message>
    <message>
        <source>Name, with titles</source>
        <translation>Nama, dengan gelar</translation>
    </message>
    <message>
        <source>Nothing has been edited.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Tulis namanya.</translation>
    </message>
</context>
<context>
    <name>ChannelStrip</name>
    <message>
        <source>(longest {days})</source>
        <translation>(terlama {days})</translation>
    </message>
    <message>
        <source>Nothing came this week, and nothing waits.</source>
        <translation>Minggu ini belum ada yang masuk, dan tidak ada yang menunggu.</translation>
    </message>
    <message>
        <source>The figures cannot be fetched: {why}  Try again</source>
        <translation>Angka tidak dapat diambil: {why}  Coba lagi</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>All channels</source>
        <translation>Semua saluran</translation>
    </message>
    <message>
        <source>By Kantor Pos</source>
        <translation>Lewat Kantor Pos</translation>
    </message>
    <message>
        <source>Choose a request in the list first.</source>
        <translation>Pilih dulu satu permohonan di daftar.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>{day}  ·  {open} open  ·  {late} late</source>
        <translation>{day}  ·  {open} belum selesai  ·  {late} terlambat</translation>
    </message>
    <message>
        <source>{what}: no request.</source>
        <translation>{what}: tidak ada permohonan.</translation>
    </message>
</context>
<context>
    <name>ChatForm</name>
    <message>
        <source>Choose the service: type a few letters of it.</source>
        <translation>Pilih layanan: ketik beberapa hurufnya.</translation>
    </message>
    <message>
        <source>Copy the messages in WhatsApp and paste them here: Ctrl+V</source>
        <translation>Salin pesan di WhatsApp lalu tempelkan di sini: Ctrl+V</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK; empty for somebody who has none</source>
        <translation>NIK; kosong bila belum punya</translation>
    </message>
    <message>
        <source>Only the beginning of this long text was read.</source>
        <translation>Hanya bagian awal teks panjang ini yang dibaca.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Text of the chat</source>
        <translation>Isi obrolan</translation>
    </message>
    <message>
        <source>The birth date cannot be read. Type it like 01-08-1990.</source>
        <translation>Tanggal lahir tidak terbaca. Ketik seperti 01-08-1990.</translation>
    </message>
    <message>
        <source>The chat says {name}: compare the NIK with the KK before it is taken in.</source>
        <translation>Di obrolan tertulis {name}: cocokkan NIK dengan KK sebelum diterima.</translation>
    </message>
    <message>
        <source>The name is of who asks. Type for whom it is, or leave it empty: checking fills it in.</source>
        <translation>Nama ini nama pemohon. Ketik untuk siapa, atau kosongkan: diisi saat verifikasi.</translation>
    </message>
    <message>
        <source>Type a few letters, Enter takes the line on top</source>
        <translation>Ketik beberapa huruf, Enter mengambil baris teratas</translation>
    </message>
    <message>
        <source>Type the number the answer goes to.</source>
        <translation>Ketik nomor untuk mengirim jawaban.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Terakhir dipakai</translation>
    </message>
    <message>
        <source>Whose request is it? Type the NIK or the name.</source>
        <translation>Permohonan siapa? Ketik NIK atau namanya.</translation>
    </message>
    <message>
        <source>Write why it is taken in all the same.</source>
        <translation>Tulis alasan tetap diterima.</translation>
    </message>
    <message>
        <source>Written on {when}; the promised day counts from then.</source>
        <translation>Ditulis {when}; hari janji dihitung sejak itu.</translation>
    </message>
</context>
<context>
    <name>CheckDesk</name>
    <message>
        <source>Attach to this document</source>
        <translation>Lampirkan ke berkas ini</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Pilih folder lain</translation>
    </message>
    <message>
        <source>Folder the scanner writes to</source>
        <translation>Folder tempat pemindai menyimpan</translation>
    </message>
    <message>
        <source>New scan: {name}</source>
        <translation>Pindaian baru: {name}</translation>
    </message>
    <message>
        <source>No new scan in {folder}.</source>
        <translation>Tidak ada pindaian baru di {folder}.</translation>
    </message>
    <message>
        <source>Scanned, and used for nothing here: {text}</source>
        <translation>Terpindai, tidak dipakai di sini: {text}</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Ambil lagi</translation>
    </message>
    <message>
        <source>The scanner's folder {folder} cannot be read.</source>
        <translation>Folder pemindai {folder} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The time for this application ran out and somebody else may have it. What you found stays on this sheet.</source>
        <translation>Waktu permohonan ini habis dan mungkin sudah diambil petugas lain. Hasil pemeriksaan Anda tetap ada di lembar ini.</translation>
    </message>
    <message>
        <source>{number} is no longer in your hands: its time ran out.</source>
        <translation>{number} tidak lagi Anda pegang: waktunya habis.</translation>
    </message>
</context>
<context>
    <name>CheckFiles</name>
    <message numerus="yes">
        <source>%n file(s) attached to {document}.</source>
        <translation>
            <numerusform>%n lampiran ditambahkan ke {document}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not attached</source>
        <translation>
            <numerusform>%n file tidak dilampirkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) inside not looked into; drop each by itself.</source>
        <translation>
            <numerusform>%n folder di dalamnya tidak dibaca; seret satu per satu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Tambah lampiran</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>Semua file</translation>
    </message>
    <message>
        <source>Copied picture</source>
        <translation>Gambar salinan</translation>
    </message>
    <message>
        <source>No file yet. Look at the paper itself, or add a scan: Ctrl+O, Ctrl+V, or drop it here.</source>
        <translation>Belum ada lampiran. Periksa kertasnya langsung, atau tambah pindaian: Ctrl+O, Ctrl+V, atau seret ke sini.</translation>
    </message>
    <message>
        <source>Nothing that was copied can be attached. Copy a picture or a file, then press Ctrl+V.</source>
        <translation>Yang disalin tidak dapat dilampirkan. Salin gambar atau file, lalu tekan Ctrl+V.</translation>
    </message>
    <message>
        <source>Reading files for {document}</source>
        <translation>Membaca lampiran untuk {document}</translation>
    </message>
    <message>
        <source>Scans and pictures</source>
        <translation>Pindaian dan gambar</translation>
    </message>
    <message>
        <source>Stopped; the files before that are attached.</source>
        <translation>Dihentikan; lampiran sebelumnya sudah tersimpan.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>Take this file off?</source>
        <translation>Lepas lampiran ini?</translation>
    </message>
    <message>
        <source>The very same file belongs to the application of somebody else: {name}.</source>
        <translation>Lampiran yang sama persis ada pada permohonan orang lain: {name}.</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>Tidak ada file di folder ini.</translation>
    </message>
    <message>
        <source>{document}, round {n}</source>
        <translation>{document}, putaran {n}</translation>
    </message>
    <message>
        <source>{file} of {document}. It can be asked for again for 30 days.</source>
        <translation>{file} dari {document}. Selama 30 hari masih dapat diminta kembali.</translation>
    </message>
    <message>
        <source>{file}: {number}, {day}</source>
        <translation>{file}: {number}, {day}</translation>
    </message>
</context>
<context>
    <name>CheckHints</name>
    <message>
        <source>The machine is still reading the files.</source>
        <translation>Mesin masih membaca lampiran.</translation>
    </message>
    <message>
        <source>{what}: in the form {form}, in the document {document}</source>
        <translation>{what}: di formulir {form}, di berkas {document}</translation>
    </message>
    <message>
        <source>{what}: signed “{signed}”, now “{now}”</source>
        <translation>{what}: saat ditandatangani “{signed}”, sekarang “{now}”</translation>
    </message>
</context>
<context>
    <name>CheckListPart</name>
    <message>
        <source>Applications</source>
        <translation>Permohonan</translation>
    </message>
    <message>
        <source>Choose an application to see its documents and earlier checks.</source>
        <translation>Pilih permohonan untuk melihat berkas dan pemeriksaan sebelumnya.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>F5 takes the next one.</source>
        <translation>F5 mengambil yang berikutnya.</translation>
    </message>
    <message>
        <source>No application is in your hands</source>
        <translation>Tidak ada permohonan yang Anda pegang</translation>
    </message>
    <message>
        <source>No application is with its applicant</source>
        <translation>Tidak ada permohonan yang dikembalikan</translation>
    </message>
    <message>
        <source>No application matches these filters</source>
        <translation>Tidak ada permohonan yang cocok dengan saringan ini</translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation>Belum ada permohonan</translation>
    </message>
    <message>
        <source>Nothing waits for a second pair of eyes</source>
        <translation>Tidak ada yang menunggu pemeriksa kedua</translation>
    </message>
    <message>
        <source>Nothing waits to be verified</source>
        <translation>Tidak ada berkas yang menunggu diperiksa</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Hapus salah satu saringan untuk melihat lebih banyak.</translation>
    </message>
    <message>
        <source>The head chooses in the settings which services are checked twice.</source>
        <translation>Kepala seksi memilih di pengaturan layanan mana yang diperiksa dua orang.</translation>
    </message>
    <message>
        <source>They come in at the counter.</source>
        <translation>Permohonan diterima di loket.</translation>
    </message>
    <message>
        <source>What is taken in at the counter or comes in by another channel waits here.</source>
        <translation>Yang diterima di loket atau masuk lewat saluran lain menunggu di sini.</translation>
    </message>
    <message>
        <source>What you return waits here until it comes back.</source>
        <translation>Yang Anda kembalikan menunggu di sini sampai dibawa kembali.</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Add files</source>
        <translation>Tambah lampiran</translation>
    </message>
    <message>
        <source>Add what was copied</source>
        <translation>Tambah yang disalin</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>Compare with the next one</source>
        <translation>Bandingkan dengan yang berikutnya</translation>
    </message>
    <message>
        <source>Documents of this application</source>
        <translation>Berkas permohonan ini</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Note on this document</source>
        <translation>Catatan untuk berkas ini</translation>
    </message>
    <message>
        <source>Note on this document; the citizen reads it   N</source>
        <translation>Catatan untuk berkas ini; dibaca pemohon   N</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation>Gulir halaman</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Lepas lampiran</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Putar ke kanan</translation>
    </message>
    <message>
        <source>Two side by side</source>
        <translation>Dua berdampingan</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Satu halaman penuh</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Selebar layar</translation>
    </message>
</context>
<context>
    <name>CheckSteps</name>
    <message>
        <source>Check it now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>Please hand it in by {day}.</source>
        <translation>Mohon dilengkapi paling lambat {day}.</translation>
    </message>
    <message>
        <source>Print the note</source>
        <translation>Cetak surat</translation>
    </message>
    <message>
        <source>The text for the applicant is copied; paste it into a message.</source>
        <translation>Teks untuk pemohon sudah disalin; tempelkan ke pesan.</translation>
    </message>
    <message>
        <source>no day named</source>
        <translation>tanpa batas hari</translation>
    </message>
    <message>
        <source>{day} ({age})</source>
        <translation>{day} ({age})</translation>
    </message>
    <message>
        <source>{number} goes back to the applicant.</source>
        <translation>{number} dikembalikan ke pemohon.</translation>
    </message>
    <message>
        <source>{number} is corrected: {fields}. Look at the documents against it again.</source>
        <translation>{number} sudah diperbaiki: {fields}. Cocokkan lagi berkasnya dengan isian ini.</translation>
    </message>
    <message>
        <source>{number} is in again, round {n}; promised on {day}.</source>
        <translation>{number} diterima kembali, putaran {n}; dijanjikan {day}.</translation>
    </message>
    <message>
        <source>{number} is in order to you; it waits for the second pair of eyes.</source>
        <translation>{number} sesuai menurut Anda; menunggu pemeriksa kedua.</translation>
    </message>
    <message>
        <source>{number} is refused.</source>
        <translation>{number} ditolak.</translation>
    </message>
    <message>
        <source>{number} is verified.</source>
        <translation>{number} terverifikasi.</translation>
    </message>
    <message>
        <source>{number} is verified; its card is on its way.</source>
        <translation>{number} terverifikasi; kartunya sedang diproses.</translation>
    </message>
    <message>
        <source>{number} waits again for whoever is next.</source>
        <translation>{number} menunggu lagi untuk petugas berikutnya.</translation>
    </message>
</context>
<context>
    <name>CheckViewer</name>
    <message>
        <source>Add files   Ctrl+O</source>
        <translation>Tambah lampiran   Ctrl+O</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Bandingkan dengan</translation>
    </message>
</context>
<context>
    <name>ChooseDraft</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Forms set aside</source>
        <translation>Isian yang disisihkan</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Lanjutkan isian</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
</context>
<context>
    <name>ChoosePinForm</name>
    <message>
        <source>Anybody would try this PIN first: no row, no repetition, no part of your NIP.</source>
        <translation>PIN ini akan dicoba orang paling dulu: jangan berurutan, jangan berulang, jangan bagian NIP Anda.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Kartu petugas</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Pakai PIN ini</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of my badge</source>
        <translation>PIN kartu petugas saya</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN sekali lagi</translation>
    </message>
    <message>
        <source>Scan your badge with the scanner.</source>
        <translation>Pindai kartu petugas Anda dengan alat pemindai.</translation>
    </message>
    <message>
        <source>The PIN has six digits.</source>
        <translation>PIN terdiri dari enam angka.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Kedua PIN tidak sama.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>Isi kata sandi Anda.</translation>
    </message>
    <message>
        <source>scan it</source>
        <translation>pindai</translation>
    </message>
    <message>
        <source>six digits</source>
        <translation>enam angka</translation>
    </message>
</context>
<context>
    <name>CitizenAnswer</name>
    <message>
        <source>Print this answer for the citizen</source>
        <translation>Cetak jawaban ini untuk warga</translation>
    </message>
    <message>
        <source>Status note</source>
        <translation>Catatan status</translation>
    </message>
    <message>
        <source>To tell the citizen</source>
        <translation>Untuk disampaikan kepada warga</translation>
    </message>
</context>
<context>
    <name>CloseComplaintDialog</name>
    <message>
        <source>Say what was done before it is closed.</source>
        <translation>Tulis apa yang sudah dilakukan sebelum pengaduan ditutup.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>choose above by its number, or type</source>
        <translation>pilih di atas dengan angkanya, atau ketik</translation>
    </message>
</context>
<context>
    <name>CloseDayDialog</name>
    <message>
        <source>A count differs from the books: write why in the note.</source>
        <translation>Ada hitungan yang berbeda dengan buku: tulis sebabnya di keterangan.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tutup hari</translation>
    </message>
    <message>
        <source>Count {goods} and write the number.</source>
        <translation>Hitung {goods} lalu tulis jumlahnya.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Hasil hitung</translation>
    </message>
    <message>
        <source>Counted: {goods}</source>
        <translation>Hasil hitung: {goods}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>Menurut buku</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>cocok</translation>
    </message>
    <message>
        <source>needed when a count differs from the books</source>
        <translation>wajib bila hitungan berbeda dengan buku</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>belum dihitung</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Code of the app, or a recovery code</source>
        <translation>Kode aplikasi, atau kode pemulihan</translation>
    </message>
    <message>
        <source>Write a code.</source>
        <translation>Isi kodenya.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>Isi kata sandi Anda.</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Code of the second step</source>
        <translation>Kode kedua</translation>
    </message>
    <message>
        <source>Open the app on your telephone and type the six figures it shows now. Without the telephone: type one of your recovery codes; each works once.</source>
        <translation>Buka aplikasi di telepon Anda dan ketik enam angka yang tampil sekarang. Tanpa telepon: ketik salah satu kode pemulihan; tiap kode berlaku sekali.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Ketik kodenya.</translation>
    </message>
</context>
<context>
    <name>CollectPanel</name>
    <message>
        <source>Everything is here: Ctrl+Enter hands it over.</source>
        <translation>Semua lengkap: Ctrl+Enter menyerahkan.</translation>
    </message>
    <message>
        <source>Name of the taker</source>
        <translation>Nama pengambil</translation>
    </message>
    <message>
        <source>Not shown yet: {what}.</source>
        <translation>Belum ditunjukkan: {what}.</translation>
    </message>
    <message>
        <source>Relation to the holder</source>
        <translation>Hubungan dengan pemilik</translation>
    </message>
    <message>
        <source>Slot {slot}</source>
        <translation>Lokasi {slot}</translation>
    </message>
    <message>
        <source>This document cannot be handed over here now.</source>
        <translation>Berkas ini tidak dapat diserahkan di sini sekarang.</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Siapa yang mengambil</translation>
    </message>
    <message>
        <source>Write how this person is related to the holder.</source>
        <translation>Tulis hubungan orang ini dengan pemilik.</translation>
    </message>
    <message>
        <source>Write the name of the person who takes it.</source>
        <translation>Tulis nama orang yang mengambil.</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Kolom berkas</translation>
    </message>
    <message>
        <source>Nothing; it is not read</source>
        <translation>Tidak ada; kolom ini tidak dibaca</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>now {column}</source>
        <translation>sekarang {column}</translation>
    </message>
</context>
<context>
    <name>ColumnsHeader</name>
    <message>
        <source>Choose columns</source>
        <translation>Pilih kolom</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Kembalikan kolom semula</translation>
    </message>
</context>
<context>
    <name>ComplaintSteps</name>
    <message>
        <source>Answer on paper or by telephone.</source>
        <translation>Jawab secara tertulis atau lewat telepon.</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Jawab {number}</translation>
    </message>
    <message>
        <source>Close it   Enter</source>
        <translation>Tutup   Enter</translation>
    </message>
    <message>
        <source>Close {number}</source>
        <translation>Tutup {number}</translation>
    </message>
    <message>
        <source>Complaints of the kind “{kind}” are answered with this text from now on.</source>
        <translation>Pengaduan jenis “{kind}” mulai sekarang dijawab dengan teks ini.</translation>
    </message>
    <message>
        <source>It is with the section head now and has left this list.</source>
        <translation>Pengaduan sudah di kepala seksi dan tidak ada lagi di daftar ini.</translation>
    </message>
    <message>
        <source>No browser opens on this PC; choose another way to answer.</source>
        <translation>Tidak ada peramban yang terbuka di PC ini; pilih cara menjawab yang lain.</translation>
    </message>
    <message>
        <source>Nobody else here may look into it.</source>
        <translation>Tidak ada petugas lain yang boleh menanganinya.</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Cetak tanda terima</translation>
    </message>
    <message>
        <source>Reopen it   Enter</source>
        <translation>Buka kembali   Enter</translation>
    </message>
    <message>
        <source>Reopen {number}</source>
        <translation>Buka kembali {number}</translation>
    </message>
    <message>
        <source>Taken down as {number}; an answer is due on {day}.</source>
        <translation>Dicatat dengan nomor {number}; harus dijawab paling lambat {day}.</translation>
    </message>
    <message>
        <source>Taken down as {number}; {owner} looks into it, and nobody else sees it.</source>
        <translation>Dicatat dengan nomor {number}; ditangani {owner} dan tidak terlihat oleh yang lain.</translation>
    </message>
    <message>
        <source>The answer to {number} is written down; close it when everything is done.</source>
        <translation>Jawaban untuk {number} sudah dicatat; tutup bila semuanya sudah selesai.</translation>
    </message>
    <message>
        <source>What {number} is about has been noted.</source>
        <translation>Dokumen yang dimaksud {number} sudah dicatat.</translation>
    </message>
    <message>
        <source>{number} is closed.</source>
        <translation>{number} sudah ditutup.</translation>
    </message>
    <message>
        <source>{number} is open again; an answer is due on {day}.</source>
        <translation>{number} dibuka kembali; harus dijawab paling lambat {day}.</translation>
    </message>
    <message>
        <source>{number} is with {owner} now.</source>
        <translation>{number} sekarang ditangani {owner}.</translation>
    </message>
    <message>
        <source>{number}: {kind}; an answer is due on {day}.</source>
        <translation>{number}: {kind}; harus dijawab paling lambat {day}.</translation>
    </message>
</context>
<context>
    <name>ComplaintTemplatesDialog</name>
    <message>
        <source>Answer templates</source>
        <translation>Templat jawaban</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>May stand in it</source>
        <translation>Boleh dipakai</translation>
    </message>
    <message>
        <source>Nothing has been edited.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Save this template   Ctrl+Enter</source>
        <translation>Simpan templat ini   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Saved empty, the text that came with the program counts again.</source>
        <translation>Bila disimpan kosong, teks bawaan program berlaku lagi.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>bawaan program</translation>
    </message>
    <message>
        <source>written by {name}</source>
        <translation>ditulis oleh {name}</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n terlambat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not closed</source>
        <translation>
            <numerusform>%n belum ditutup</numerusform>
        </translation>
    </message>
    <message>
        <source>A complaint about money is given on by a section head alone.</source>
        <translation>Pengaduan soal uang hanya diteruskan oleh kepala seksi.</translation>
    </message>
    <message>
        <source>Choose a complaint first.</source>
        <translation>Pilih pengaduan dulu.</translation>
    </message>
    <message>
        <source>Choose a complaint to see its history.</source>
        <translation>Pilih pengaduan untuk melihat riwayatnya.</translation>
    </message>
    <message>
        <source>Clear the filters to see all.</source>
        <translation>Hapus saringan untuk melihat semuanya.</translation>
    </message>
    <message>
        <source>F5 takes one down: at the counter, from a chat or a call. Lists come in under Import.</source>
        <translation>F5 mencatat pengaduan: di loket, dari chat, atau dari telepon. Daftar dimasukkan lewat Impor.</translation>
    </message>
    <message>
        <source>It is closed; reopen it first.</source>
        <translation>Sudah ditutup; buka kembali dulu.</translation>
    </message>
    <message>
        <source>It is with you already.</source>
        <translation>Sudah Anda tangani.</translation>
    </message>
    <message>
        <source>It waits for an answer already.</source>
        <translation>Masih menunggu jawaban.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Saya pegang</translation>
    </message>
    <message>
        <source>No complaint fits this filter</source>
        <translation>Tidak ada pengaduan yang cocok dengan saringan ini</translation>
    </message>
    <message>
        <source>No complaint waits</source>
        <translation>Tidak ada pengaduan yang menunggu</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Belum ditutup</translation>
    </message>
    <message>
        <source>The complaint is about you.</source>
        <translation>Pengaduan ini mengenai Anda.</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Lewat</translation>
    </message>
</context>
<context>
    <name>ConditionRows</name>
    <message>
        <source>Add a condition</source>
        <translation>Tambah syarat</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Berapa</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Hapus syarat ini</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mengenai apa</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>A word with it, if you like; it is kept in the journal</source>
        <translation>Catatan bila perlu; disimpan di jejak audit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Pilih salah satu jawaban.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reason, in a few words; it is kept in the journal</source>
        <translation>Alasan singkat; dicatat di jejak audit</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Tulis alasannya dengan singkat.</translation>
    </message>
    <message>
        <source>{key} takes this step, Esc cancels; Enter alone does not.</source>
        <translation>Tekan {key} untuk melanjutkan, Esc untuk batal; Enter saja tidak melanjutkan.</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Collected at</source>
        <translation>Diambil di</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>NIK of who asks</source>
        <translation>NIK pengaju</translation>
    </message>
    <message>
        <source>Name of who asks</source>
        <translation>Nama pengaju</translation>
    </message>
    <message>
        <source>Note for the verification</source>
        <translation>Catatan untuk verifikasi</translation>
    </message>
    <message>
        <source>Phone or WhatsApp</source>
        <translation>Telepon atau WhatsApp</translation>
    </message>
    <message>
        <source>Relation, such as mother</source>
        <translation>Hubungan, misalnya ibu</translation>
    </message>
    <message>
        <source>Somebody else asks for the person</source>
        <translation>Diajukan oleh orang lain</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Pengaju</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Choose the kelurahan from the list.</source>
        <translation>Pilih kelurahan dari daftar.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Correct the form of {number}</source>
        <translation>Perbaiki isian {number}</translation>
    </message>
    <message>
        <source>L   Male</source>
        <translation>L   Laki-laki</translation>
    </message>
    <message>
        <source>P   Female</source>
        <translation>P   Perempuan</translation>
    </message>
    <message>
        <source>The birth date cannot be read. Type it like 01-08-1990.</source>
        <translation>Tanggal lahir tidak terbaca. Ketik seperti 01-08-1990.</translation>
    </message>
    <message>
        <source>Type anew what is wrong; Enter goes on, Ctrl+Enter goes to the end.</source>
        <translation>Ketik ulang yang salah; Enter lanjut, Ctrl+Enter ke akhir.</translation>
    </message>
    <message>
        <source>Type the name of the person it is about.</source>
        <translation>Ketik nama orang yang dimohonkan.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Write why it is corrected.</source>
        <translation>Tulis alasan perbaikannya.</translation>
    </message>
    <message>
        <source>completed from the documents</source>
        <translation>dilengkapi dari berkas</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>such as 01-08-1990</source>
        <translation>misalnya 01-08-1990</translation>
    </message>
    <message>
        <source>such as: typing error, differs from the KK</source>
        <translation>misalnya: salah ketik, tidak sama dengan KK</translation>
    </message>
    <message>
        <source>type a few letters</source>
        <translation>ketik beberapa huruf</translation>
    </message>
    <message>
        <source>was: {before}</source>
        <translation>semula: {before}</translation>
    </message>
</context>
<context>
    <name>CostDialog</name>
    <message>
        <source>Cost (Rp)</source>
        <translation>Ongkos (Rp)</translation>
    </message>
    <message>
        <source>Cost of parcel {number}</source>
        <translation>Ongkos paket {number}</translation>
    </message>
    <message>
        <source>Keep the cost</source>
        <translation>Simpan ongkos</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dibayar oleh</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>Count stock</source>
        <translation>Opname stok</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Hasil hitung</translation>
    </message>
    <message>
        <source>Difference {n}: write why the count differs from the books.</source>
        <translation>Selisih {n}: tulis mengapa hitungan berbeda dari buku.</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Sebab selisih</translation>
    </message>
    <message>
        <source>Write the count down</source>
        <translation>Catat hitungan</translation>
    </message>
</context>
<context>
    <name>CounterForm</name>
    <message>
        <source>Birth date and sex are taken from the NIK; compare them with the KK.</source>
        <translation>Tanggal lahir dan jenis kelamin diambil dari NIK; cocokkan dengan KK.</translation>
    </message>
    <message>
        <source>Choose the service: type a few letters of it.</source>
        <translation>Pilih layanan: ketik beberapa hurufnya.</translation>
    </message>
    <message>
        <source>Documents   a number ticks, again for the alternative   A all of them</source>
        <translation>Berkas   angka untuk centang, sekali lagi untuk pengganti   S semuanya</translation>
    </message>
    <message>
        <source>Documents to be brought</source>
        <translation>Berkas yang harus dibawa</translation>
    </message>
    <message>
        <source>Form {form}</source>
        <translation>Formulir {form}</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>No documents are asked for.</source>
        <translation>Tidak ada berkas yang diminta.</translation>
    </message>
    <message>
        <source>Not answered yet: {question}</source>
        <translation>Belum dijawab: {question}</translation>
    </message>
    <message>
        <source>Not ticked yet: {documents}. Without them nothing is taken in at the counter.</source>
        <translation>Belum dicentang: {documents}. Tanpa itu permohonan tidak diterima di loket.</translation>
    </message>
    <message>
        <source>Scan or type the NIK; empty for a newborn</source>
        <translation>Pindai atau ketik NIK; kosongkan untuk bayi baru lahir</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>The birth date cannot be read. Type it like 01-08-1990.</source>
        <translation>Tanggal lahir tidak terbaca. Ketik seperti 01-08-1990.</translation>
    </message>
    <message>
        <source>Type a few letters, Enter takes the line on top</source>
        <translation>Ketik beberapa huruf, Enter mengambil baris teratas</translation>
    </message>
    <message>
        <source>Type the name of who asks.</source>
        <translation>Ketik nama pengaju.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Terakhir dipakai</translation>
    </message>
    <message>
        <source>Who is it about? Scan or type the NIK, or type the name.</source>
        <translation>Untuk siapa? Pindai atau ketik NIK, atau ketik namanya.</translation>
    </message>
    <message>
        <source>Write why it is taken in all the same.</source>
        <translation>Tulis alasan tetap diterima.</translation>
    </message>
    <message>
        <source>{why}. Correct it, or leave it empty for somebody who has none.</source>
        <translation>{why}. Perbaiki, atau kosongkan bila orangnya belum punya.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Copy the report</source>
        <translation>Salin laporan</translation>
    </message>
    <message>
        <source>Fault in the program</source>
        <translation>Kesalahan program</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>The last step was not done and nothing of it was written. You can go on working. If it happens again, copy the report and send it to whoever looks after this program; it names no person.</source>
        <translation>Langkah terakhir tidak dijalankan dan tidak ada yang tersimpan darinya. Anda dapat melanjutkan pekerjaan. Jika terulang, salin laporan ini dan kirimkan kepada pengelola program; laporan tidak memuat nama siapa pun.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Program mengalami kesalahan</translation>
    </message>
</context>
<context>
    <name>DayOffDialog</name>
    <message>
        <source>Add   Enter</source>
        <translation>Tambah   Enter</translation>
    </message>
    <message>
        <source>Close the office on a day</source>
        <translation>Tutup kantor pada satu hari</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Write the day, such as 17-08-{year}.</source>
        <translation>Tulis harinya, misalnya 17-08-{year}.</translation>
    </message>
    <message>
        <source>Write what the day is called.</source>
        <translation>Tulis nama harinya.</translation>
    </message>
</context>
<context>
    <name>DaysList</name>
    <message numerus="yes">
        <source>+ %n addendum(s)</source>
        <translation>
            <numerusform>+ %n adendum</numerusform>
        </translation>
    </message>
    <message>
        <source>The last days</source>
        <translation>Hari-hari terakhir</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>belum ditutup</translation>
    </message>
</context>
<context>
    <name>DaysPart</name>
    <message numerus="yes">
        <source>%n did not come; call and give a new half-hour</source>
        <translation>
            <numerusform>%n tidak datang; hubungi dan beri jadwal baru</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>Janji pengambilan hari itu</translation>
    </message>
    <message>
        <source>Everybody came, or has a new appointment</source>
        <translation>Semua datang atau sudah dijadwalkan lagi</translation>
    </message>
    <message>
        <source>Half-hours of the day</source>
        <translation>Jadwal per setengah jam</translation>
    </message>
    <message>
        <source>Nobody has an appointment on this day</source>
        <translation>Tidak ada janji pengambilan pada hari ini</translation>
    </message>
    <message>
        <source>The next working day (Right)</source>
        <translation>Hari kerja berikutnya (Kanan)</translation>
    </message>
    <message>
        <source>The office is closed on this day.</source>
        <translation>Kantor tutup pada hari ini.</translation>
    </message>
    <message>
        <source>The working day before (Left)</source>
        <translation>Hari kerja sebelumnya (Kiri)</translation>
    </message>
    <message>
        <source>Who did not come, to be called</source>
        <translation>Yang tidak datang, untuk dihubungi</translation>
    </message>
    <message>
        <source>{booked} of {places} places taken</source>
        <translation>{booked} dari {places} tempat terisi</translation>
    </message>
</context>
<context>
    <name>DecideCaseDialog</name>
    <message>
        <source>Choose a reason by its number, or write it in a few words.</source>
        <translation>Pilih alasan dengan angkanya, atau tulis singkat.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>choose above by its number, or type; it is kept in the journal</source>
        <translation>pilih di atas dengan angkanya, atau ketik; tersimpan di jejak audit</translation>
    </message>
</context>
<context>
    <name>DecideMinutesDialog</name>
    <message>
        <source>Approve the destruction?</source>
        <translation>Setujui pemusnahan?</translation>
    </message>
    <message>
        <source>Approve: it will be destroyed</source>
        <translation>Setujui: akan dimusnahkan</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Position, office</source>
        <translation>Jabatan, instansi</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Alasan atau catatan</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Witness {n}: {what}</source>
        <translation>Saksi {n}: {what}</translation>
    </message>
    <message>
        <source>Witnesses: two at least</source>
        <translation>Saksi: paling sedikit dua</translation>
    </message>
    <message>
        <source>Write two witnesses; without them nothing may be destroyed.</source>
        <translation>Tulis dua saksi; tanpa saksi tidak boleh ada yang dimusnahkan.</translation>
    </message>
    <message>
        <source>Write why it is refused.</source>
        <translation>Tulis mengapa ditolak.</translation>
    </message>
    <message>
        <source>{key} takes this step, Esc cancels; Enter alone does not.</source>
        <translation>Tekan {key} untuk melanjutkan, Esc untuk batal; Enter saja tidak melanjutkan.</translation>
    </message>
</context>
<context>
    <name>DeputyForm</name>
    <message>
        <source>As</source>
        <translation>Sebagai</translation>
    </message>
    <message>
        <source>Choose whose duties, and which.</source>
        <translation>Pilih tugas siapa, dan tugas yang mana.</translation>
    </message>
    <message>
        <source>Does the duties of</source>
        <translation>Menjalankan tugas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Dari tanggal</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sampai tanggal</translation>
    </message>
    <message>
        <source>Name the deputy</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>Hari pertama sesudah hari terakhir.</translation>
    </message>
    <message>
        <source>Write first and last day as dd-mm-yyyy.</source>
        <translation>Isi hari pertama dan terakhir sebagai hh-bb-tttt.</translation>
    </message>
    <message>
        <source>Write the number of the letter.</source>
        <translation>Isi nomor suratnya.</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>for example 800/123-Dukcapil/2020</source>
        <translation>misalnya 800/123-Dukcapil/2020</translation>
    </message>
    <message>
        <source>{name} as deputy (Plh.)</source>
        <translation>{name} sebagai pelaksana harian (Plh.)</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Burned</source>
        <translation>Dibakar</translation>
    </message>
    <message>
        <source>Destroyed: number the minutes</source>
        <translation>Sudah dimusnahkan: beri nomor berita acara</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>NIP, or NRP/NIK</source>
        <translation>NIP, atau NRP/NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Position, office</source>
        <translation>Jabatan, instansi</translation>
    </message>
    <message>
        <source>Witness {n}: {what}</source>
        <translation>Saksi {n}: {what}</translation>
    </message>
    <message>
        <source>Witnesses (Satpol PP, police, inspectorate)</source>
        <translation>Saksi (Satpol PP, kepolisian, inspektorat)</translation>
    </message>
    <message>
        <source>Write at least one witness; without witnesses nothing may be destroyed.</source>
        <translation>Tulis paling sedikit satu saksi; tanpa saksi tidak boleh ada pemusnahan.</translation>
    </message>
    <message>
        <source>Write where and how the cards were destroyed.</source>
        <translation>Tulis di mana dan bagaimana kartu dimusnahkan.</translation>
    </message>
    <message>
        <source>such as NRP 78051234</source>
        <translation>misalnya NRP 78051234</translation>
    </message>
    <message>
        <source>{key} takes this step, Esc cancels; Enter alone does not.</source>
        <translation>Tekan {key} untuk melanjutkan, Esc untuk batal; Enter saja tidak melanjutkan.</translation>
    </message>
</context>
<context>
    <name>DocumentFields</name>
    <message>
        <source>Take this document out of the catalogue</source>
        <translation>Hapus berkas ini dari katalog</translation>
    </message>
    <message>
        <source>none is checked</source>
        <translation>tidak diperiksa</translation>
    </message>
    <message>
        <source>somebody else's, a parent's: its number is not held against the person</source>
        <translation>milik orang lain, misalnya orang tua: nomornya tidak dicocokkan dengan orangnya</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Fit the page</source>
        <translation>Satu halaman penuh</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Selebar layar</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Halaman ini tidak dapat ditampilkan</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Putar ke kanan</translation>
    </message>
    <message>
        <source>file {n} of {all}</source>
        <translation>lampiran {n} dari {all}</translation>
    </message>
    <message>
        <source>page {n} of {all}</source>
        <translation>halaman {n} dari {all}</translation>
    </message>
</context>
<context>
    <name>DoubtList</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Why it is taken in all the same</source>
        <translation>Mengapa tetap diterima</translation>
    </message>
</context>
<context>
    <name>EarlierLists</name>
    <message>
        <source>Lists taken in before</source>
        <translation>Daftar yang sudah diterima</translation>
    </message>
</context>
<context>
    <name>EndedPage</name>
    <message numerus="yes">
        <source>%n card(s) to decide</source>
        <translation>
            <numerusform>%n kartu menunggu keputusan</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message>
        <source>Beginning of the name or NIK</source>
        <translation>Awal nama atau NIK</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Cards made for somebody recorded as died or moved stand here until somebody decides.</source>
        <translation>Kartu yang sudah jadi bagi yang tercatat meninggal atau pindah ada di sini sampai diputuskan.</translation>
    </message>
    <message>
        <source>Cards to decide</source>
        <translation>Kartu yang perlu diputuskan</translation>
    </message>
    <message>
        <source>Choose a card under “Cards to decide” first.</source>
        <translation>Pilih dulu kartu di “Kartu yang perlu diputuskan”.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Pilih satu baris dulu.</translation>
    </message>
    <message>
        <source>Choose a line to see what is recorded.</source>
        <translation>Pilih satu baris untuk melihat yang tercatat.</translation>
    </message>
    <message>
        <source>Everybody recorded</source>
        <translation>Semua yang tercatat</translation>
    </message>
    <message>
        <source>Give it out</source>
        <translation>Tetap serahkan</translation>
    </message>
    <message>
        <source>Give this card out all the same?</source>
        <translation>Tetap serahkan kartu ini?</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Di daftar</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Lists of deaths and moves come in on the page Import, F4.</source>
        <translation>Daftar kematian dan kepindahan masuk lewat halaman Impor, F4.</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No card and no application of this person was here.</source>
        <translation>Tidak ada kartu dan permohonan orang ini di sini.</translation>
    </message>
    <message>
        <source>No card to decide about</source>
        <translation>Tidak ada kartu yang perlu diputuskan</translation>
    </message>
    <message>
        <source>Nobody is recorded</source>
        <translation>Belum ada yang tercatat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Tercatat</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Masukkan daftar</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Kartunya</translation>
    </message>
    <message>
        <source>The card has left: ask for it back, and note on the page Handover that it came.</source>
        <translation>Kartu sudah keluar: minta kembali, lalu catat di halaman Serah terima bahwa sudah datang.</translation>
    </message>
    <message>
        <source>The card is in the printer: decide when the operator has said what became of it.</source>
        <translation>Kartu ada di printer: putuskan setelah operator mencatat hasilnya.</translation>
    </message>
    <message>
        <source>The list may mean somebody else: compare the two.</source>
        <translation>Daftar mungkin menunjuk orang lain: bandingkan keduanya.</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Kartu ini</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Withdraw card</source>
        <translation>Tarik kartu</translation>
    </message>
    <message>
        <source>Withdraw this card?</source>
        <translation>Tarik kartu ini?</translation>
    </message>
    <message>
        <source>{name}: the card has been withdrawn and lies in the destruction box.</source>
        <translation>{name}: kartu sudah ditarik dan ada di kotak pemusnahan.</translation>
    </message>
    <message>
        <source>{name}: the card may be given out.</source>
        <translation>{name}: kartu boleh diserahkan.</translation>
    </message>
    <message>
        <source>{name}: {recorded}. The card goes to the box of cards to be destroyed.</source>
        <translation>{name}: {recorded}. Kartu masuk kotak kartu yang akan dimusnahkan.</translation>
    </message>
    <message>
        <source>{name}: {recorded}. The list is wrong, or it means somebody else.</source>
        <translation>{name}: {recorded}. Daftarnya keliru, atau yang dimaksud orang lain.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>{entry}, edited</source>
        <translation>{entry}, diubah</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>What the column holds</source>
        <translation>Isi kolom</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Lepaskan satu berkas saja.</translation>
    </message>
</context>
<context>
    <name>FileRefusals</name>
    <message>
        <source>Understood</source>
        <translation>Mengerti</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Applicant</source>
        <translation>Pemohon</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Came back from the RT</source>
        <translation>Kembali dari RT</translation>
    </message>
    <message>
        <source>Came back from the RT: {why}</source>
        <translation>Kembali dari RT: {why}</translation>
    </message>
    <message>
        <source>Choose a file to see what is missing.</source>
        <translation>Pilih satu berkas untuk melihat apa yang kurang.</translation>
    </message>
    <message>
        <source>Clear the filters, or take in the list with F4.</source>
        <translation>Hapus saringan, atau muat daftarnya dengan F4.</translation>
    </message>
    <message>
        <source>Files of this mission</source>
        <translation>Berkas jemput bola ini</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>No files here</source>
        <translation>Tidak ada berkas di sini</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Belum lengkap</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nomor berkas</translation>
    </message>
    <message>
        <source>Only the RT chosen</source>
        <translation>Hanya RT yang dipilih</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>RT/RW</source>
        <translation>RT/RW</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>This document does not go with a receipt list: cards leave with a BAST, and an old document is given up at the counter.</source>
        <translation>Dokumen ini tidak dibawa dengan tanda terima: kartu keluar dengan BAST, dan dokumen lama diserahkan di loket.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Tempat dokumen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus saringan</translation>
    </message>
</context>
<context>
    <name>FirstPassphrase</name>
    <message>
        <source>Encrypt with it and begin</source>
        <translation>Enkripsi dengan ini dan mulai</translation>
    </message>
    <message>
        <source>Later, in the settings</source>
        <translation>Nanti, di pengaturan</translation>
    </message>
    <message>
        <source>The office is made. Its passphrase</source>
        <translation>Kantor sudah dibuat. Kalimat sandinya</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A new office</source>
        <translation>Kantor baru</translation>
    </message>
    <message>
        <source>Does your office work with this program on other PCs already? Then make no new one: close this window and ask your administrator for the office's address.</source>
        <translation>Apakah kantor Anda sudah memakai program ini di komputer lain? Kalau begitu jangan buat yang baru: tutup jendela ini dan tanyakan alamat kantor kepada administrator.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Buat kantor</translation>
    </message>
    <message>
        <source>Making the office …</source>
        <translation>Kantor sedang dibuat …</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Otherwise make it here. You become its first administrator, with every task; afterwards you make an account for each colleague.</source>
        <translation>Kalau belum, buat di sini. Anda menjadi administrator pertama dengan semua tugas; sesudah itu Anda membuat akun untuk tiap rekan.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Kata sandi sekali lagi</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Kedua kata sandi tidak sama.</translation>
    </message>
    <message>
        <source>There is no office at {where} yet.</source>
        <translation>Belum ada data kantor di {where}.</translation>
    </message>
    <message>
        <source>This password is good.</source>
        <translation>Kata sandi ini baik.</translation>
    </message>
    <message>
        <source>Write a short name to sign in with, without spaces.</source>
        <translation>Tulis nama masuk yang pendek, tanpa spasi.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Isi nama Anda.</translation>
    </message>
    <message>
        <source>Your name, with titles</source>
        <translation>Nama Anda, dengan gelar</translation>
    </message>
    <message>
        <source>short, without spaces, for example “ratna”</source>
        <translation>singkat, tanpa spasi, misalnya “ratna”</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The scan was not used: finish or cancel this form first, then scan again.</source>
        <translation>Pindaian tidak dipakai: selesaikan atau batalkan formulir ini dulu, lalu pindai lagi.</translation>
    </message>
</context>
<context>
    <name>GiveComplaintDialog</name>
    <message>
        <source>Give it   Enter</source>
        <translation>Serahkan   Enter</translation>
    </message>
    <message>
        <source>Give it to somebody</source>
        <translation>Serahkan kepada petugas</translation>
    </message>
    <message>
        <source>It is with this person already.</source>
        <translation>Sudah ditangani petugas ini.</translation>
    </message>
    <message>
        <source>Looks into it</source>
        <translation>Yang menangani</translation>
    </message>
</context>
<context>
    <name>GroupFields</name>
    <message>
        <source>Take this group out of the catalogue</source>
        <translation>Hapus kelompok ini dari katalog</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>%n card(s) on the shelf</source>
        <translation>
            <numerusform>%n kartu di rak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BAST {number}: %n card(s) to {place}.</source>
        <translation>
            <numerusform>BAST {number}: %n kartu ke {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BAST {number}: the receipt of %n card(s) has been noted.</source>
        <translation>
            <numerusform>BAST {number}: penerimaan %n kartu sudah dicatat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a handover first.</source>
        <translation>Pilih satu serah terima dulu.</translation>
    </message>
    <message>
        <source>Choose a handover under “Sent” first.</source>
        <translation>Pilih dulu satu serah terima di bagian “Terkirim”.</translation>
    </message>
    <message>
        <source>Choose the cards that shall leave.</source>
        <translation>Pilih kartu yang akan dikirim.</translation>
    </message>
    <message>
        <source>Every card of this handover has been confirmed.</source>
        <translation>Semua kartu dalam serah terima ini sudah dikonfirmasi.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Move to another slot</source>
        <translation>Pindah lokasi</translation>
    </message>
    <message>
        <source>New slot</source>
        <translation>Lokasi baru</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Belum diambil</translation>
    </message>
    <message>
        <source>Ready on the shelf</source>
        <translation>Siap di rak</translation>
    </message>
    <message numerus="yes">
        <source>Send %n card(s)</source>
        <translation>
            <numerusform>Kirim %n kartu</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending the cards</source>
        <translation>Mengirim kartu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Withdraw card</source>
        <translation>Tarik kartu</translation>
    </message>
    <message>
        <source>Withdraw this card?</source>
        <translation>Tarik kartu ini?</translation>
    </message>
    <message>
        <source>{name} now stands in slot {slot}.</source>
        <translation>{name} sekarang di lokasi {slot}.</translation>
    </message>
    <message>
        <source>{name}, slot {slot}. The card goes to the box of cards to be destroyed.</source>
        <translation>{name}, lokasi {slot}. Kartu dipindahkan ke kotak pemusnahan.</translation>
    </message>
    <message>
        <source>{name}: the card has been withdrawn and lies in the destruction box.</source>
        <translation>{name}: kartu sudah ditarik dan ada di kotak pemusnahan.</translation>
    </message>
    <message>
        <source>{n} of {all} cards ready for this destination leave under one BAST.</source>
        <translation>{n} dari {all} kartu yang siap untuk tujuan ini dikirim dengan satu BAST.</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>What the machine noticed</source>
        <translation>Yang ditemukan mesin</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>A NIK has 16 digits.</source>
        <translation>NIK terdiri dari 16 angka.</translation>
    </message>
    <message>
        <source>By whose order</source>
        <translation>Atas perintah siapa</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Tahan</translation>
    </message>
    <message>
        <source>Keep these data by order</source>
        <translation>Tahan data ini atas perintah</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Jenis data</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Write a NIK, or choose one kind of data.</source>
        <translation>Tulis NIK, atau pilih satu jenis data.</translation>
    </message>
    <message>
        <source>Write by whose order it is kept.</source>
        <translation>Tulis atas perintah siapa data ditahan.</translation>
    </message>
    <message>
        <source>empty: everybody's data of the kind</source>
        <translation>kosong: data semua orang dari jenis itu</translation>
    </message>
    <message>
        <source>letter, number and day</source>
        <translation>surat, nomor, dan tanggal</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>&gt; {days}</source>
        <translation>&gt; {days}</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Sesudahnya</translation>
    </message>
    <message>
        <source>Blanks in the store</source>
        <translation>Blangko di gudang</translation>
    </message>
    <message>
        <source>Blanks run low: {goods}</source>
        <translation>Blangko menipis: {goods}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Fetching the figures of today</source>
        <translation>Mengambil angka hari ini</translation>
    </message>
    <message>
        <source>Files to verify by the day they are promised for</source>
        <translation>Berkas untuk diverifikasi menurut tanggal janji</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Serah terima</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>No PRR list was taken in yet. F5 opens the page that takes one in.</source>
        <translation>Belum ada daftar PRR yang dimasukkan. F5 membuka halaman untuk memilih dan memasukkannya.</translation>
    </message>
    <message>
        <source>No PRR list was taken in yet; an operator takes one in on the page “PRR list”.</source>
        <translation>Belum ada daftar PRR yang dimasukkan; operator cetak memasukkannya di halaman “Daftar PRR”.</translation>
    </message>
    <message>
        <source>No card waits: every PRR of the lists is printed.</source>
        <translation>Tidak ada kartu yang menunggu: semua PRR dari daftar sudah dicetak.</translation>
    </message>
    <message>
        <source>No file waits to be verified.</source>
        <translation>Tidak ada berkas yang menunggu verifikasi.</translation>
    </message>
    <message>
        <source>Nothing waits for a person now.</source>
        <translation>Saat ini tidak ada yang perlu ditangani.</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Tumpang tindih</translation>
    </message>
    <message>
        <source>PRR list</source>
        <translation>Daftar PRR</translation>
    </message>
    <message>
        <source>Place not recognised</source>
        <translation>Wilayah tidak dikenal</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>The first PRR list can be taken in</source>
        <translation>Daftar PRR pertama bisa dimasukkan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Waiting and held cards by kecamatan and age of the recording</source>
        <translation>Kartu menunggu dan ditahan menurut kecamatan dan umur perekaman</translation>
    </message>
    <message>
        <source>Waits for a person</source>
        <translation>Perlu ditangani</translation>
    </message>
    <message>
        <source>Work sheet</source>
        <translation>Lembar kerja</translation>
    </message>
    <message>
        <source>applications are promised for today or earlier and not ready</source>
        <translation>permohonan dijanjikan sampai hari ini dan belum siap</translation>
    </message>
    <message>
        <source>applications today</source>
        <translation>permohonan hari ini</translation>
    </message>
    <message>
        <source>cards are held until somebody decides</source>
        <translation>kartu ditahan sampai ada yang memutuskan</translation>
    </message>
    <message>
        <source>cards began to print, and nobody said what became of them</source>
        <translation>kartu mulai dicetak dan hasilnya belum dicatat</translation>
    </message>
    <message>
        <source>cards lie in the box to be destroyed</source>
        <translation>kartu di kotak menunggu dimusnahkan</translation>
    </message>
    <message>
        <source>cards of your batch are in your hands, not finished</source>
        <translation>kartu dari batch Anda belum selesai</translation>
    </message>
    <message>
        <source>closed under number {number}</source>
        <translation>ditutup dengan nomor {number}</translation>
    </message>
    <message>
        <source>due, not ready</source>
        <translation>jatuh tempo, belum siap</translation>
    </message>
    <message>
        <source>handed over today</source>
        <translation>diserahkan hari ini</translation>
    </message>
    <message>
        <source>handovers are not confirmed by the receiver</source>
        <translation>serah terima belum dikonfirmasi penerima</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ditahan</translation>
    </message>
    <message>
        <source>lasts {days}</source>
        <translation>cukup untuk {days}</translation>
    </message>
    <message>
        <source>not used lately</source>
        <translation>belakangan tidak dipakai</translation>
    </message>
    <message>
        <source>older</source>
        <translation>lebih lama</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>di rak</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>hasil belum diketahui</translation>
    </message>
    <message>
        <source>papers given today</source>
        <translation>surat diserahkan hari ini</translation>
    </message>
    <message>
        <source>papers made today</source>
        <translation>surat dibuat hari ini</translation>
    </message>
    <message>
        <source>printed today</source>
        <translation>dicetak hari ini</translation>
    </message>
    <message>
        <source>spoiled today</source>
        <translation>gagal cetak hari ini</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>harus diverifikasi</translation>
    </message>
    <message>
        <source>up to {days}</source>
        <translation>sampai {days}</translation>
    </message>
    <message>
        <source>waiting to be printed</source>
        <translation>menunggu dicetak</translation>
    </message>
    <message>
        <source>{day} is not closed yet</source>
        <translation>{day} belum ditutup</translation>
    </message>
    <message>
        <source>{first}–{days}</source>
        <translation>{first}–{days}</translation>
    </message>
</context>
<context>
    <name>IdleNote</name>
    <message>
        <source>The screen is locked in {n} seconds. Move the mouse or press Shift to go on.</source>
        <translation>Layar dikunci dalam {n} detik. Gerakkan tetikus atau tekan Shift untuk melanjutkan.</translation>
    </message>
</context>
<context>
    <name>ImportBefore</name>
    <message>
        <source>Lists taken in before</source>
        <translation>Daftar yang sudah diterima</translation>
    </message>
    <message>
        <source>Lists taken in stand here, and can be undone.</source>
        <translation>Daftar yang sudah masuk tampil di sini dan dapat dibatalkan.</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Tidak ada folder yang dipantau</translation>
    </message>
    <message>
        <source>No folder is watched on this PC. F8 chooses one: lists saved there are taken in by themselves.</source>
        <translation>Belum ada folder yang dipantau di PC ini. F8 untuk memilih: daftar yang disimpan di situ masuk sendiri.</translation>
    </message>
    <message>
        <source>No list was taken in yet</source>
        <translation>Belum ada daftar yang masuk</translation>
    </message>
    <message>
        <source>Nothing came today</source>
        <translation>Hari ini belum ada yang masuk</translation>
    </message>
    <message>
        <source>Watched folder today</source>
        <translation>Folder pantauan hari ini</translation>
    </message>
    <message>
        <source>Watched on this PC: {folder}</source>
        <translation>Dipantau di PC ini: {folder}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Arrows choose a column; a letter or Enter says what it holds, the minus key that it is not read.</source>
        <translation>Panah memilih kolom; huruf atau Enter menentukan isinya, tombol minus berarti kolom tidak dibaca.</translation>
    </message>
    <message>
        <source>Needed, and in no column yet: {fields}. Go to the column that holds it and press Enter.</source>
        <translation>Wajib ada tetapi belum ditemukan: {fields}. Pindah ke kolom yang berisi data itu lalu tekan Enter.</translation>
    </message>
    <message>
        <source>No saved profile fits. Ctrl+S keeps these columns; they are chosen by themselves next time.</source>
        <translation>Belum ada profil yang cocok. Ctrl+S menyimpan susunan kolom ini; lain kali dipakai sendiri.</translation>
    </message>
    <message>
        <source>Read with the saved profile “{name}”.</source>
        <translation>Dibaca dengan profil tersimpan “{name}”.</translation>
    </message>
    <message>
        <source>The columns fit another kind as well: {kinds}. F6 chooses the kind.</source>
        <translation>Kolomnya cocok juga untuk jenis lain: {kinds}. F6 untuk memilih jenis.</translation>
    </message>
    <message>
        <source>{kind}: {rows} rows</source>
        <translation>{kind}: {rows} baris</translation>
    </message>
</context>
<context>
    <name>ImportDeskPage</name>
    <message>
        <source>A list is being worked on.</source>
        <translation>Sebuah daftar sedang diproses.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message>
        <source>Choose a list, or drop the file here</source>
        <translation>Pilih daftar, atau lepaskan berkasnya di sini</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Pilih daftar lain</translation>
    </message>
    <message>
        <source>Choose below which import is to be undone.</source>
        <translation>Pilih di bawah impor mana yang dibatalkan.</translation>
    </message>
    <message>
        <source>Let go here</source>
        <translation>Lepaskan di sini</translation>
    </message>
    <message>
        <source>Let go to check this list; nothing is written yet.</source>
        <translation>Lepaskan untuk memeriksa daftar ini; belum ada yang disimpan.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>No row of this list is refused.</source>
        <translation>Tidak ada baris daftar ini yang ditolak.</translation>
    </message>
    <message>
        <source>PRR lists are taken in by a print operator.</source>
        <translation>Daftar PRR dimasukkan oleh operator cetak.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Membaca daftar</translation>
    </message>
    <message>
        <source>Requests, deaths and moves, results of Kantor Pos, complaints; Excel, OpenDocument or text. You see its columns and what it would do; nothing is written before you confirm.</source>
        <translation>Permohonan, data meninggal dan pindah, hasil Kantor Pos, pengaduan; Excel, OpenDocument, atau teks. Kolom dan hasilnya tampil dulu; tidak ada yang disimpan sebelum Anda setuju.</translation>
    </message>
    <message>
        <source>Say first what kind of list this is.</source>
        <translation>Tentukan dulu jenis daftar ini.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Dihentikan; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Taking in the list</source>
        <translation>Menerima daftar</translation>
    </message>
    <message>
        <source>The list {file} has been looked at but not taken in.</source>
        <translation>Daftar {file} sudah dilihat tetapi belum dimasukkan.</translation>
    </message>
    <message>
        <source>What kind of list is {file}?</source>
        <translation>Daftar apakah {file}?</translation>
    </message>
    <message>
        <source>What this list did</source>
        <translation>Hasil daftar ini</translation>
    </message>
    <message>
        <source>What this list would do</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>{file} is a PRR list</source>
        <translation>{file} adalah daftar PRR</translation>
    </message>
    <message>
        <source>{file} is a PRR list.</source>
        <translation>{file} adalah daftar PRR.</translation>
    </message>
</context>
<context>
    <name>ImportMission</name>
    <message>
        <source>By itself: the only open mission of its kelurahan</source>
        <translation>Otomatis: satu-satunya jemput bola terbuka di kelurahannya</translation>
    </message>
    <message>
        <source>Mission of this list</source>
        <translation>Jemput bola untuk daftar ini</translation>
    </message>
    <message>
        <source>Plan a mission from this list</source>
        <translation>Rencanakan jemput bola dari daftar ini</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Doubtful rows</source>
        <translation>Baris meragukan</translation>
    </message>
    <message>
        <source>No row is refused</source>
        <translation>Tidak ada baris yang ditolak</translation>
    </message>
    <message>
        <source>Nothing speaks against any row</source>
        <translation>Tidak ada baris yang meragukan</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Baris ditolak</translation>
    </message>
</context>
<context>
    <name>ImportTiles</name>
    <message>
        <source>{parts} = {rows} rows in {file}</source>
        <translation>{parts} = {rows} baris dalam {file}</translation>
    </message>
</context>
<context>
    <name>IncidentPart</name>
    <message numerus="yes">
        <source>%n more in the report</source>
        <translation>
            <numerusform>%n lagi dalam laporan</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun petugas</translation>
    </message>
    <message>
        <source>Authority and people</source>
        <translation>Lembaga dan warga</translation>
    </message>
    <message>
        <source>Became known</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>Choose an incident first.</source>
        <translation>Pilih insiden dahulu.</translation>
    </message>
    <message>
        <source>Choose an incident to see what the journal tells.</source>
        <translation>Pilih insiden untuk melihat isi jejak audit.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close this incident?</source>
        <translation>Tutup insiden ini?</translation>
    </message>
    <message>
        <source>Data incidents, what is to be reported first</source>
        <translation>Insiden data, yang harus dilaporkan di atas</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Uraikan</translation>
    </message>
    <message>
        <source>F5 notes one: a lost memory stick, a list in the wrong hands, a stolen password.</source>
        <translation>F5 mencatatnya: flash disk hilang, daftar jatuh ke tangan lain, kata sandi dicuri.</translation>
    </message>
    <message>
        <source>Incident {number} noted; it is to be reported by {when}.</source>
        <translation>Insiden {number} dicatat; harus dilaporkan paling lambat {when}.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>Sudah ditutup.</translation>
    </message>
    <message>
        <source>It was reported</source>
        <translation>Sudah dilaporkan</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Buat laporan</translation>
    </message>
    <message>
        <source>Masked NIK</source>
        <translation>NIK tersamar</translation>
    </message>
    <message>
        <source>No data incident is noted</source>
        <translation>Belum ada insiden data</translation>
    </message>
    <message>
        <source>Note one</source>
        <translation>Catat insiden</translation>
    </message>
    <message>
        <source>Nothing is left to do: people are told, holes are closed.</source>
        <translation>Tidak ada yang tersisa: warga diberi tahu, celah ditutup.</translation>
    </message>
    <message>
        <source>Report (Excel)</source>
        <translation>Laporan (Excel)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Laporan (PDF)</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Dilaporkan kepada</translation>
    </message>
    <message>
        <source>Rows taken out</source>
        <translation>Baris yang keluar</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Rentang waktu</translation>
    </message>
    <message>
        <source>The report names the data and what was done; it goes to the authority and the people.</source>
        <translation>Laporan menyebut data dan tindakan; ditujukan kepada lembaga dan warga.</translation>
    </message>
    <message>
        <source>To be reported by {when}: {left}.</source>
        <translation>Harus dilaporkan paling lambat {when}: {left}.</translation>
    </message>
    <message>
        <source>To whom was it reported?</source>
        <translation>Dilaporkan kepada siapa?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>What the journal tells</source>
        <translation>Menurut jejak audit</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Data apa</translation>
    </message>
    <message>
        <source>Which numbers stand in the list of people?</source>
        <translation>Nomor mana yang tertulis dalam daftar warga?</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Siapa melakukan apa</translation>
    </message>
    <message>
        <source>Whole NIK, noted in the journal</source>
        <translation>NIK utuh, dicatat di jejak audit</translation>
    </message>
    <message>
        <source>Whole numbers are for letters to the people; the report to the authority needs none.</source>
        <translation>Nomor utuh hanya untuk surat kepada warga; laporan kepada lembaga tidak memerlukannya.</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Data siapa</translation>
    </message>
    <message>
        <source>Workstations</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>belum ada</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>A list is being worked on.</source>
        <translation>Sebuah daftar sedang diproses.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message>
        <source>Choose a PRR list, or drop the file here</source>
        <translation>Pilih daftar PRR, atau seret berkasnya ke sini</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Pilih daftar lain</translation>
    </message>
    <message>
        <source>Choose below which list is to be undone.</source>
        <translation>Pilih di bawah, daftar mana yang akan dibatalkan.</translation>
    </message>
    <message>
        <source>Excel, OpenDocument or text, as the centre sends it. You see what it would do; nothing is written before you confirm.</source>
        <translation>Excel, OpenDocument, atau teks, seperti yang dikirim pusat. Hasilnya diperlihatkan dulu; tidak ada yang disimpan sebelum Anda menyetujui.</translation>
    </message>
    <message>
        <source>Let go here</source>
        <translation>Lepaskan di sini</translation>
    </message>
    <message>
        <source>Let go to check this list; nothing is written yet.</source>
        <translation>Lepaskan untuk memeriksa daftar ini; belum ada yang disimpan.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>No row of this list is rejected.</source>
        <translation>Tidak ada baris yang ditolak dalam daftar ini.</translation>
    </message>
    <message>
        <source>Open it under Import</source>
        <translation>Buka di Impor</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Buka antrean</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Membaca daftar</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Dihentikan; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Taking in the list</source>
        <translation>Menerima daftar</translation>
    </message>
    <message>
        <source>The list {file} has been checked but not taken in.</source>
        <translation>Daftar {file} sudah diperiksa tetapi belum diterima.</translation>
    </message>
    <message>
        <source>This does not look like a PRR list, but like: {kind}.</source>
        <translation>Ini tampaknya bukan daftar PRR, melainkan: {kind}.</translation>
    </message>
    <message>
        <source>{file} has been taken in: {queued} new cards wait; {rows} rows held, on {cards} cards.</source>
        <translation>{file} sudah diterima: {queued} kartu baru menunggu; {rows} baris ditahan, pada {cards} kartu.</translation>
    </message>
    <message>
        <source>{file}, read with the profile “{name}”</source>
        <translation>{file}, dibaca dengan profil “{name}”</translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Every card of the list before is in this one, or printed</source>
        <translation>Semua kartu dari daftar sebelumnya ada di daftar ini, atau sudah dicetak</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Hilang dari daftar</translation>
    </message>
    <message>
        <source>No row is rejected</source>
        <translation>Tidak ada baris yang ditolak</translation>
    </message>
    <message>
        <source>No such row in this list</source>
        <translation>Tidak ada baris seperti itu di daftar ini</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>They can be looked at once this list is taken in.</source>
        <translation>Kartu-kartu itu dapat dilihat setelah daftar ini diterima.</translation>
    </message>
    <message>
        <source>What this list did</source>
        <translation>Hasil daftar ini</translation>
    </message>
    <message>
        <source>What this list would do</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>{n} cards of the list before are not in this one</source>
        <translation>{n} kartu dari daftar sebelumnya tidak ada di daftar ini</translation>
    </message>
</context>
<context>
    <name>IntakeTiles</name>
    <message>
        <source>{parts} = {rows} rows in {file}</source>
        <translation>{parts} = {rows} baris dalam {file}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naikkan</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>or, with the same key: {others}</source>
        <translation>atau, dengan angka yang sama: {others}</translation>
    </message>
</context>
<context>
    <name>JobDetails</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Another card can be asked for when this one is handed over.</source>
        <translation>Kartu lain baru dapat diminta setelah kartu ini diserahkan.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Tempat/tgl lahir</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Batalkan antrean ini</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Claim this card</source>
        <translation>Ambil kartu ini</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Jalur serah</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dalam antrean</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Other cards of this NIK</source>
        <translation>Kartu lain untuk NIK ini</translation>
    </message>
    <message>
        <source>Print another card</source>
        <translation>Cetak ulang</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>RT / RW</source>
        <translation>RT / RW</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Urutan karena</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan cetak</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Direkam</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Somebody asks for it</source>
        <translation>Catat permintaan</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Check a seal</source>
        <translation>Periksa segel</translation>
    </message>
    <message>
        <source>Choose an entry about a record first.</source>
        <translation>Pilih dahulu catatan tentang suatu berkas.</translation>
    </message>
    <message>
        <source>Choose an entry to read it whole.</source>
        <translation>Pilih satu catatan untuk membacanya utuh.</translation>
    </message>
    <message>
        <source>Clear the filters to see the whole journal, or choose other days.</source>
        <translation>Hapus saringan untuk melihat seluruh jejak audit, atau pilih hari lain.</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Dilakukan oleh</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Every deed</source>
        <translation>Semua tindakan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hashing the journal again</source>
        <translation>Menghitung ulang hash jejak audit</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Tidak ada catatan yang cocok</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Scan or type a NIK, receipt, BAST, batch or parcel</source>
        <translation>Pindai atau ketik NIK, tanda terima, BAST, batch, atau paket</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Segel</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>The seal is entry {entry} of {moment}, but an entry before it was touched: {fault}.</source>
        <translation>Segel ini adalah catatan {entry} tanggal {moment}, tetapi ada catatan sebelumnya yang diubah: {fault}.</translation>
    </message>
    <message>
        <source>The seal is entry {entry} of {moment}; every entry up to it is as it was written.</source>
        <translation>Segel ini adalah catatan {entry} tanggal {moment}; semua catatan sampai di situ masih seperti saat ditulis.</translation>
    </message>
    <message>
        <source>Type what stands beside “Journal seal” on a daily report; 12 digits or more will do.</source>
        <translation>Ketik tulisan di samping “Segel jejak audit” pada laporan harian; 12 karakter atau lebih sudah cukup.</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>seseorang yang tidak dikenal</translation>
    </message>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>{n} and more entries</source>
        <translation>{n} catatan lebih</translation>
    </message>
</context>
<context>
    <name>KecamatanPage</name>
    <message numerus="yes">
        <source>%n card(s) leave under one BAST.</source>
        <translation>
            <numerusform>%n kartu berangkat dengan satu BAST.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message numerus="yes">
        <source>BAST for %n card(s)</source>
        <translation>
            <numerusform>BAST %n kartu</numerusform>
        </translation>
    </message>
    <message>
        <source>BAST for {place}</source>
        <translation>BAST untuk {place}</translation>
    </message>
    <message numerus="yes">
        <source>BAST {number}: %n card(s) to {place}. Ctrl+S saves the paper.</source>
        <translation>
            <numerusform>BAST {number}: %n kartu ke {place}. Ctrl+S menyimpan berkasnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every card of the last BAST has been confirmed.</source>
        <translation>Semua kartu pada BAST terakhir sudah dikonfirmasi.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>No card is ready for this kecamatan.</source>
        <translation>Belum ada kartu yang siap untuk kecamatan ini.</translation>
    </message>
    <message>
        <source>No kecamatan is known</source>
        <translation>Belum ada kecamatan</translation>
    </message>
    <message>
        <source>Sending the cards</source>
        <translation>Mengirim kartu</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Masukkan daftar</translation>
    </message>
    <message numerus="yes">
        <source>The reasons for %n card(s) left over stand in its annex.</source>
        <translation>
            <numerusform>Alasan %n kartu yang tersisa ada di lampirannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kecamatan has no BAST yet.</source>
        <translation>Kecamatan ini belum punya BAST.</translation>
    </message>
    <message>
        <source>{ready} ready · {left} left over · {late} late</source>
        <translation>{ready} siap · {left} sisa · {late} terlambat</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Press the number of the kind, or Enter on it.</source>
        <translation>Tekan nomor jenisnya, atau Enter pada pilihan.</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>First label at place</source>
        <translation>Label pertama di posisi</translation>
    </message>
    <message numerus="yes">
        <source>Labels for %n parcel(s)</source>
        <translation>
            <numerusform>Label untuk %n paket</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the labels</source>
        <translation>Buat label</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedCard</name>
    <message>
        <source>Locked by itself, {since}, because {name} was away</source>
        <translation>Terkunci sendiri sejak {since} karena {name} tidak ada di tempat</translation>
    </message>
    <message>
        <source>Locked by {name}, {since}</source>
        <translation>Dikunci oleh {name} sejak {since}</translation>
    </message>
    <message>
        <source>Somebody else: scan your staff card, or write your own sign-in name.</source>
        <translation>Orang lain: pindai kartu petugas Anda, atau tulis nama masuk Anda sendiri.</translation>
    </message>
    <message>
        <source>The work is kept as it was left, and goes on. {name}: type your password.</source>
        <translation>Pekerjaan tetap seperti saat ditinggalkan dan berjalan terus. {name}: ketik kata sandi Anda.</translation>
    </message>
    <message>
        <source>Work is also kept here: {names}</source>
        <translation>Di sini juga tersimpan pekerjaan: {names}</translation>
    </message>
</context>
<context>
    <name>MailAddressDialog</name>
    <message>
        <source>Address for Kantor Pos</source>
        <translation>Alamat untuk Kantor Pos</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>Simpan alamat</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Old card to the courier</source>
        <translation>KTP lama ke kurir</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Nomor HP</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Still missing before it can be sent: {lacks}.</source>
        <translation>Masih kurang sebelum bisa dikirim: {lacks}.</translation>
    </message>
    <message>
        <source>Street or kampung, number</source>
        <translation>Jalan atau kampung, nomor</translation>
    </message>
    <message>
        <source>Write who receives the parcel.</source>
        <translation>Tulis siapa penerima paket.</translation>
    </message>
    <message>
        <source>Yes, nothing is delivered without it</source>
        <translation>Ya, tanpa itu tidak diserahkan</translation>
    </message>
    <message>
        <source>five digits</source>
        <translation>lima angka</translation>
    </message>
    <message>
        <source>such as 0812 3456 7890</source>
        <translation>misalnya 0812 3456 7890</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>Finishing what was begun …</source>
        <translation>Menyelesaikan pekerjaan yang sedang berjalan …</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>Tetap keluar</translation>
    </message>
    <message>
        <source>Leave now?</source>
        <translation>Keluar sekarang?</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Scan or type: NIK, name, receipt, batch, BAST</source>
        <translation>Pindai atau ketik: NIK, nama, resi, batch, BAST</translation>
    </message>
    <message>
        <source>This page is not among your tasks.</source>
        <translation>Halaman ini bukan bagian tugas Anda.</translation>
    </message>
</context>
<context>
    <name>MakePart</name>
    <message>
        <source>Choose an application in the list.</source>
        <translation>Pilih permohonan dalam daftar.</translation>
    </message>
    <message>
        <source>Documents to be made, the first promised first</source>
        <translation>Berkas yang harus dibuat, yang dijanjikan paling awal di atas</translation>
    </message>
    <message>
        <source>Enter in the slot: the document is made and stands there.</source>
        <translation>Enter pada lokasi: berkas sudah dibuat dan disimpan di sana.</translation>
    </message>
    <message>
        <source>No document waits to be made</source>
        <translation>Tidak ada berkas yang menunggu dibuat</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nomor berkas</translation>
    </message>
    <message>
        <source>Registered on {day}.</source>
        <translation>Terdaftar {day}.</translation>
    </message>
    <message>
        <source>Shelf slot</source>
        <translation>Lokasi simpan</translation>
    </message>
    <message>
        <source>Type or scan the number that stands on the document, then Enter.</source>
        <translation>Ketik atau pindai nomor yang tertera pada berkas, lalu Enter.</translation>
    </message>
    <message>
        <source>Verified applications for papers come here; cards go to the print queue by themselves.</source>
        <translation>Permohonan berkas yang sudah diverifikasi masuk ke sini; kartu masuk antrean cetak dengan sendirinya.</translation>
    </message>
    <message>
        <source>Write the slot into which the document goes.</source>
        <translation>Tulis lokasi simpan berkas.</translation>
    </message>
    <message>
        <source>{kind}: this does not have the right shape.</source>
        <translation>{kind}: bentuknya belum sesuai.</translation>
    </message>
</context>
<context>
    <name>MakeSheet</name>
    <message>
        <source>As a PDF on a memory stick, to be printed and deleted there</source>
        <translation>Sebagai PDF di flashdisk, untuk dicetak lalu dihapus dari sana</translation>
    </message>
    <message>
        <source>Choose where the sheet comes out.</source>
        <translation>Pilih di mana lembar ini keluar.</translation>
    </message>
    <message>
        <source>Comes out of</source>
        <translation>Keluar di</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Buat lembar pemulihan</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Buat lembar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kalimat sandi</translation>
    </message>
    <message>
        <source>The sheet has a code that opens everything without the passphrase. Put it into an envelope, sign across the flap and lock it into the office's safe. The code of an earlier sheet opens nothing any more.</source>
        <translation>Lembar ini memuat kode yang membuka semuanya tanpa kalimat sandi. Masukkan ke amplop, tanda tangani melintang di penutupnya, lalu kunci di brankas kantor. Kode pada lembar yang lama tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Type the passphrase: who is at this PC is not enough for this.</source>
        <translation>Ketik kalimat sandi: duduk di komputer ini saja tidak cukup untuk langkah ini.</translation>
    </message>
</context>
<context>
    <name>MinutesPart</name>
    <message numerus="yes">
        <source>%n more card(s) in the minutes</source>
        <translation>
            <numerusform>%n kartu lagi dalam berita acara</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Choose minutes to see the cards.</source>
        <translation>Pilih satu berita acara untuk melihat kartunya.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Minutes of destruction, newest first</source>
        <translation>Berita acara pemusnahan, terbaru dulu</translation>
    </message>
    <message>
        <source>Nothing has been destroyed yet</source>
        <translation>Belum ada pemusnahan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>The section head destroys cards from the box; the numbered minutes are kept here.</source>
        <translation>Kepala seksi memusnahkan kartu dari kotak; berita acara bernomor disimpan di sini.</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Dicatat oleh</translation>
    </message>
</context>
<context>
    <name>MissionFileForm</name>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>L – male</source>
        <translation>L – laki-laki</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>Mother or applicant</source>
        <translation>Ibu atau pemohon</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Belum lengkap</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Belum dilihat</translation>
    </message>
    <message>
        <source>P – female</source>
        <translation>P – perempuan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Nomor HP</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Take in this file</source>
        <translation>Terima berkas ini</translation>
    </message>
    <message>
        <source>This is no NIK; leave it empty when there is none yet.</source>
        <translation>Ini bukan NIK; kosongkan bila belum ada.</translation>
    </message>
    <message>
        <source>Write the RT, so that the document finds its way home.</source>
        <translation>Tulis RT-nya, supaya dokumennya sampai ke rumah.</translation>
    </message>
    <message>
        <source>Write the birth date as dd-mm-yyyy.</source>
        <translation>Tulis tanggal lahir sebagai hh-bb-tttt.</translation>
    </message>
    <message>
        <source>Write the name of the person it is about.</source>
        <translation>Tulis nama orang yang dimohonkan.</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
</context>
<context>
    <name>MissionsPage</name>
    <message numerus="yes">
        <source>%n open mission(s)</source>
        <translation>
            <numerusform>%n jemput bola berjalan</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Tambahkan</translation>
    </message>
    <message>
        <source>By RT</source>
        <translation>Per RT</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Pilih satu berkas dulu.</translation>
    </message>
    <message>
        <source>Choose a mission first, or plan one with F6.</source>
        <translation>Pilih satu jemput bola dulu, atau rencanakan dengan F6.</translation>
    </message>
    <message>
        <source>Choose an RT first.</source>
        <translation>Pilih satu RT dulu.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message numerus="yes">
        <source>Give %n document(s) to the RT</source>
        <translation>
            <numerusform>Titipkan %n dokumen ke RT</numerusform>
        </translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Jemput bola</translation>
    </message>
    <message>
        <source>No document waits for its number here.</source>
        <translation>Tidak ada dokumen yang menunggu nomor di sini.</translation>
    </message>
    <message>
        <source>No finished document of this RT waits here.</source>
        <translation>Tidak ada dokumen jadi dari RT ini di kantor.</translation>
    </message>
    <message>
        <source>This mission has ended.</source>
        <translation>Jemput bola ini sudah berakhir.</translation>
    </message>
    <message>
        <source>Write down the numbers of the finished documents with F9.</source>
        <translation>Tulis nomor dokumen yang sudah jadi dengan F9.</translation>
    </message>
    <message>
        <source>{number} is not in mission {mission}.</source>
        <translation>{number} tidak termasuk jemput bola {mission}.</translation>
    </message>
</context>
<context>
    <name>MissionsPart</name>
    <message>
        <source>Choose a mission to see its letter and its plan.</source>
        <translation>Pilih satu jemput bola untuk melihat surat dan rencananya.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Ended ones too</source>
        <translation>Termasuk yang berakhir</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Missions of jemput bola</source>
        <translation>Daftar jemput bola</translation>
    </message>
    <message>
        <source>No mission is planned</source>
        <translation>Belum ada jemput bola yang direncanakan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>People in the letter</source>
        <translation>Jumlah orang dalam surat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Direncanakan oleh</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>The letter is about fewer people than the office usually comes for.</source>
        <translation>Surat ini untuk orang yang lebih sedikit daripada syarat yang biasa.</translation>
    </message>
    <message>
        <source>When a kelurahan asks for jemput bola by letter, plan the mission with F6.</source>
        <translation>Bila kelurahan meminta jemput bola dengan surat, rencanakan dengan F6.</translation>
    </message>
</context>
<context>
    <name>MoveAppointmentDialog</name>
    <message>
        <source>Half-hours of the day</source>
        <translation>Jadwal per setengah jam</translation>
    </message>
    <message>
        <source>Keep   Enter</source>
        <translation>Simpan   Enter</translation>
    </message>
    <message>
        <source>Left and right: another day. Up and down: another half-hour.</source>
        <translation>Kiri dan kanan: hari lain. Atas dan bawah: jam lain.</translation>
    </message>
    <message>
        <source>Move the appointment</source>
        <translation>Pindahkan jadwal</translation>
    </message>
    <message>
        <source>The office is closed on every day that could be offered.</source>
        <translation>Kantor tutup pada semua hari yang dapat ditawarkan.</translation>
    </message>
    <message>
        <source>This half-hour is full; choose another one.</source>
        <translation>Jam ini sudah penuh; pilih jam lain.</translation>
    </message>
</context>
<context>
    <name>NeedForm</name>
    <message>
        <source>Document to be brought</source>
        <translation>Berkas yang dibawa</translation>
    </message>
    <message>
        <source>Document, or one of these</source>
        <translation>Berkas, atau salah satu dari ini</translation>
    </message>
    <message>
        <source>Name at least one document.</source>
        <translation>Pilih paling sedikit satu berkas.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Only if the person it is about …</source>
        <translation>Hanya bila orang yang bersangkutan …</translation>
    </message>
    <message>
        <source>The same document stands here twice.</source>
        <translation>Berkas yang sama tertulis dua kali.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Write the note in Indonesian too.</source>
        <translation>Isi juga keterangan dalam bahasa Indonesia.</translation>
    </message>
</context>
<context>
    <name>NewEntryForm</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Write what it is called.</source>
        <translation>Isi namanya.</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Give this password</source>
        <translation>Berikan kata sandi ini</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
</context>
<context>
    <name>NewPasswordStep</name>
    <message>
        <source>Choose your own password</source>
        <translation>Pilih kata sandi Anda sendiri</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Simpan dan lanjutkan</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Kata sandi baru sekali lagi</translation>
    </message>
    <message>
        <source>The one you just typed was given to you or has to be changed. Nobody else may know the new one.</source>
        <translation>Kata sandi yang baru saja Anda ketik diberikan oleh orang lain atau harus diganti. Yang baru hanya boleh Anda yang tahu.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Kedua kata sandi tidak sama.</translation>
    </message>
    <message>
        <source>This password is good.</source>
        <translation>Kata sandi ini baik.</translation>
    </message>
</context>
<context>
    <name>NoteIncidentDialog</name>
    <message>
        <source>Accounts (none ticked: all)</source>
        <translation>Akun (tanpa centang: semua)</translation>
    </message>
    <message>
        <source>Became known</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>Catat insiden</translation>
    </message>
    <message>
        <source>Note it; the clock runs</source>
        <translation>Catat; waktu mulai berjalan</translation>
    </message>
    <message>
        <source>Span from</source>
        <translation>Rentang dari</translation>
    </message>
    <message>
        <source>Span to</source>
        <translation>Rentang sampai</translation>
    </message>
    <message>
        <source>The span ends before it begins, or begins after it became known.</source>
        <translation>Rentang berakhir sebelum mulai, atau mulai setelah insiden diketahui.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>What happened, and how it became known</source>
        <translation>Apa yang terjadi dan bagaimana diketahui</translation>
    </message>
    <message>
        <source>Workstations (none ticked: all)</source>
        <translation>Komputer (tanpa centang: semua)</translation>
    </message>
    <message>
        <source>Write what happened and how it became known.</source>
        <translation>Tulis apa yang terjadi dan bagaimana diketahui.</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>Tutup pemberitahuan ini</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>OldCardDialog</name>
    <message>
        <source>A NIK has 16 digits; leave it empty when it cannot be read.</source>
        <translation>NIK terdiri dari 16 angka; kosongkan bila tidak terbaca.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Moved in, damaged, data changed, died …</source>
        <translation>Pindah datang, rusak, ganti data, meninggal …</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Put into the box</source>
        <translation>Masukkan ke kotak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Withdraw an old card</source>
        <translation>Tarik kartu lama</translation>
    </message>
    <message>
        <source>Write the name on the card.</source>
        <translation>Tulis nama pada kartu.</translation>
    </message>
    <message>
        <source>Write why the card is withdrawn.</source>
        <translation>Tulis mengapa kartu ditarik.</translation>
    </message>
</context>
<context>
    <name>OneLineDialog</name>
    <message>
        <source>“{field}” is empty.</source>
        <translation>“{field}” masih kosong.</translation>
    </message>
</context>
<context>
    <name>OptionRows</name>
    <message>
        <source>Add a document that may stand in for it</source>
        <translation>Tambah berkas pengganti</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Aslinya</translation>
    </message>
    <message>
        <source>Take this document away</source>
        <translation>Hapus berkas ini</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc goes back to the three answers.</source>
        <translation>Esc kembali ke tiga jawaban.</translation>
    </message>
    <message>
        <source>Good, it is in the slot</source>
        <translation>Baik, sudah di lokasi ini</translation>
    </message>
    <message>
        <source>Put the card into this slot, or scan another one</source>
        <translation>Simpan kartu di lokasi ini, atau pindai label lokasi lain</translation>
    </message>
    <message>
        <source>What is wrong with the card? Esc goes back.</source>
        <translation>Apa yang salah pada kartu ini? Esc kembali.</translation>
    </message>
</context>
<context>
    <name>OverlapDeskPage</name>
    <message numerus="yes">
        <source>%n case(s) to decide</source>
        <translation>
            <numerusform>%n kasus perlu diputus</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>Pilih kasus dulu.</translation>
    </message>
    <message>
        <source>Choose a line to see both records.</source>
        <translation>Pilih satu baris untuk melihat kedua data.</translation>
    </message>
    <message>
        <source>Decided cases stay here, and can be decided anew.</source>
        <translation>Kasus yang sudah diputus tetap di sini dan dapat diputus ulang.</translation>
    </message>
    <message>
        <source>No card of these two records is held.</source>
        <translation>Tidak ada kartu dari kedua data ini yang ditahan.</translation>
    </message>
    <message>
        <source>No case was decided so</source>
        <translation>Belum ada kasus dengan keputusan ini</translation>
    </message>
    <message>
        <source>No pair of records waits for a decision</source>
        <translation>Tidak ada pasangan data yang perlu diputus</translation>
    </message>
    <message>
        <source>People of a new list are compared by themselves; F5 compares everybody with everybody.</source>
        <translation>Orang dari daftar baru dibandingkan dengan sendirinya; F5 membandingkan semua orang.</translation>
    </message>
    <message>
        <source>Records with the status DUPLICATE or ADJUDICATE come in with the PRR list.</source>
        <translation>Data berstatus DUPLICATE atau ADJUDICATE masuk bersama daftar PRR.</translation>
    </message>
    <message>
        <source>The centre calls no record here double</source>
        <translation>Tidak ada data yang tercatat ganda di pusat</translation>
    </message>
    <message>
        <source>They are different people: there is nothing to write.</source>
        <translation>Keduanya orang berbeda: tidak perlu surat.</translation>
    </message>
    <message>
        <source>Which NIK stays is decided case by case.</source>
        <translation>NIK yang tetap diputus satu per satu.</translation>
    </message>
</context>
<context>
    <name>OverlapsPage</name>
    <message numerus="yes">
        <source>%n card(s) to decide</source>
        <translation>
            <numerusform>%n kartu menunggu keputusan</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Also held: {reason}</source>
        <translation>Ditahan juga: {reason}</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Tempat/tgl lahir</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Batalkan antrean</translation>
    </message>
    <message>
        <source>Cancel this job?</source>
        <translation>Batalkan antrean ini?</translation>
    </message>
    <message>
        <source>Cards that collide with another record are held here when a list is taken in.</source>
        <translation>Kartu yang tumpang tindih dengan data lain ditahan di sini ketika daftar PRR diterima.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Choose a line to see both sides.</source>
        <translation>Pilih satu baris untuk membandingkan keduanya.</translation>
    </message>
    <message>
        <source>Choose the overlap to be decided first.</source>
        <translation>Pilih dulu tumpang tindih yang akan diputuskan.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Collides with</source>
        <translation>Tumpang tindih dengan</translation>
    </message>
    <message>
        <source>Held: {reason}</source>
        <translation>Ditahan: {reason}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Nothing is held under these filters</source>
        <translation>Tidak ada yang ditahan menurut saringan ini</translation>
    </message>
    <message>
        <source>Nothing overlaps</source>
        <translation>Tidak ada tumpang tindih</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan cetak</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Direkam</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Hapus salah satu saringan untuk melihat lebih banyak.</translation>
    </message>
    <message>
        <source>The card held</source>
        <translation>Kartu yang ditahan</translation>
    </message>
    <message>
        <source>These two records have not been compared yet: F5 on the page “Double records” does.</source>
        <translation>Kedua data ini belum dibandingkan: tekan F5 di halaman “Data ganda”.</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Kartu ini</translation>
    </message>
    <message>
        <source>oldest {age}</source>
        <translation>terlama {age}</translation>
    </message>
    <message>
        <source>{name}: cancelled.</source>
        <translation>{name}: dibatalkan.</translation>
    </message>
    <message>
        <source>{name}: the job ends without a card.</source>
        <translation>{name}: antrean berakhir tanpa kartu.</translation>
    </message>
</context>
<context>
    <name>OwnAccountDialog</name>
    <message>
        <source>Badge</source>
        <translation>Kartu petugas</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Ganti kata sandi saya</translation>
    </message>
    <message>
        <source>Choose the PIN of my badge</source>
        <translation>Pilih PIN kartu petugas saya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Deputy (Plh.)</source>
        <translation>Pelaksana harian (Plh.)</translation>
    </message>
    <message>
        <source>Few recovery codes are left; make new ones.</source>
        <translation>Kode pemulihan tinggal sedikit; buat yang baru.</translation>
    </message>
    <message>
        <source>Last sign-ins</source>
        <translation>Terakhir masuk</translation>
    </message>
    <message>
        <source>Make new recovery codes</source>
        <translation>Buat kode pemulihan baru</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Akun saya</translation>
    </message>
    <message>
        <source>Remove the second factor</source>
        <translation>Hapus kode kedua</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Kode kedua</translation>
    </message>
    <message>
        <source>Set up a second factor (code of an app)</source>
        <translation>Pasang kode kedua (kode dari aplikasi)</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>Sedang masuk di</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Tasks today</source>
        <translation>Tugas hari ini</translation>
    </message>
    <message>
        <source>This is the first time.</source>
        <translation>Ini yang pertama kali.</translation>
    </message>
    <message>
        <source>You are signed in at more than one place. If one of them is not you, lock it and change your password.</source>
        <translation>Anda sedang masuk di lebih dari satu tempat. Bila salah satunya bukan Anda, kunci layarnya dan ganti kata sandi Anda.</translation>
    </message>
    <message>
        <source>Your badge opens nothing before you choose a PIN.</source>
        <translation>Kartu petugas Anda belum membuka apa pun sebelum Anda memilih PIN.</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>belum dipasang</translation>
    </message>
    <message numerus="yes">
        <source>set up, %n recovery code(s) left</source>
        <translation>
            <numerusform>terpasang, sisa %n kode pemulihan</numerusform>
        </translation>
    </message>
    <message>
        <source>{role} for {name}, {first} – {last}</source>
        <translation>{role}, menggantikan {name}, {first} – {last}</translation>
    </message>
</context>
<context>
    <name>OwnAccountRound</name>
    <message>
        <source>Badge and PIN let you in from now on.</source>
        <translation>Mulai sekarang Anda dapat masuk dengan kartu dan PIN.</translation>
    </message>
    <message>
        <source>From now on every sign-in asks for a code.</source>
        <translation>Mulai sekarang setiap kali masuk diminta kode.</translation>
    </message>
    <message>
        <source>Make new recovery codes</source>
        <translation>Buat kode pemulihan baru</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove the second factor</source>
        <translation>Hapus kode kedua</translation>
    </message>
    <message>
        <source>The password alone lets you in now.</source>
        <translation>Sekarang cukup kata sandi untuk masuk.</translation>
    </message>
    <message>
        <source>The recovery codes before open nothing.</source>
        <translation>Kode pemulihan yang lama tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Kata sandi Anda sudah diganti.</translation>
    </message>
</context>
<context>
    <name>OwnDataPart</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Sudah dijawab</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Choose a request that waits for its answer.</source>
        <translation>Pilih permintaan yang belum dijawab.</translation>
    </message>
    <message>
        <source>Choose a request to see it.</source>
        <translation>Pilih permintaan untuk melihatnya.</translation>
    </message>
    <message>
        <source>F5 takes a request down: scan the KTP-el, and check who asks.</source>
        <translation>F5 mencatat permintaan: pindai KTP-el, dan periksa siapa yang meminta.</translation>
    </message>
    <message>
        <source>How to be reached</source>
        <translation>Dapat dihubungi di</translation>
    </message>
    <message>
        <source>Identity checked by</source>
        <translation>Identitas diperiksa dengan</translation>
    </message>
    <message>
        <source>It is answered within {hours} hours; make sure first who asks.</source>
        <translation>Dijawab dalam {hours} jam; pastikan dahulu siapa yang meminta.</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>Buat berkas</translation>
    </message>
    <message>
        <source>Nobody has asked for their data yet</source>
        <translation>Belum ada yang meminta datanya</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Paper made</source>
        <translation>Berkas dibuat</translation>
    </message>
    <message>
        <source>Paper with names</source>
        <translation>Berkas bernama petugas</translation>
    </message>
    <message>
        <source>Request {number} taken down, to be answered by {day}.</source>
        <translation>Permintaan {number} dicatat, dijawab paling lambat {day}.</translation>
    </message>
    <message>
        <source>Requests about own data, what waits first</source>
        <translation>Permintaan data pribadi, yang menunggu di atas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take a request down</source>
        <translation>Catat permintaan</translation>
    </message>
    <message>
        <source>Taken down by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>Jawaban dicatat.</translation>
    </message>
    <message>
        <source>The paper holds whole numbers and is for the person alone. Data are corrected and deleted as far as records of the state may be.</source>
        <translation>Berkas memuat nomor utuh dan hanya untuk yang bersangkutan. Data diperbaiki dan dihapus sejauh arsip negara membolehkannya.</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>Dijawab paling lambat</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Pengaju</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>{name}, {nik}: {wish}</source>
        <translation>{name}, {nik}: {wish}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>PaperNumbersForm</name>
    <message numerus="yes">
        <source>%n document(s) without a number, to be made later</source>
        <translation>
            <numerusform>%n dokumen belum bernomor, dibuat nanti</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelf slot</source>
        <translation>Lokasi simpan</translation>
    </message>
    <message>
        <source>The number {number} stands there twice.</source>
        <translation>Nomor {number} tertulis dua kali.</translation>
    </message>
    <message>
        <source>They are made</source>
        <translation>Dokumen sudah jadi</translation>
    </message>
    <message>
        <source>Type or scan the number that stands on each document. Ctrl+D counts on from the line above; several lines copied from a list fill as many lines. What has no number yet stays being made.</source>
        <translation>Ketik atau pindai nomor yang tertera di tiap dokumen. Ctrl+D meneruskan nomor dari baris di atasnya; beberapa baris yang disalin dari daftar mengisi baris sebanyak itu. Yang belum bernomor tetap dalam proses.</translation>
    </message>
    <message>
        <source>Write the number of at least one document.</source>
        <translation>Tulis nomor paling sedikit satu dokumen.</translation>
    </message>
    <message>
        <source>Write the slot into which the documents go.</source>
        <translation>Tulis lokasi simpan dokumen.</translation>
    </message>
    <message>
        <source>{name}: this number does not have the right shape.</source>
        <translation>{name}: bentuk nomor ini tidak benar.</translation>
    </message>
</context>
<context>
    <name>ParcelPanel</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>BAST</source>
        <translation>BAST</translation>
    </message>
    <message>
        <source>Came back on {day}: {why}.</source>
        <translation>Retur pada {day}: {why}.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Ongkos</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>Isi paket</translation>
    </message>
    <message>
        <source>It stands in slot {slot}.</source>
        <translation>Disimpan di lokasi {slot}.</translation>
    </message>
    <message>
        <source>It waits under “To send”.</source>
        <translation>Menunggu di “Siap kirim”.</translation>
    </message>
    <message>
        <source>No tracking number yet: scan the one the post has put on the parcel.</source>
        <translation>Belum ada nomor resi: pindai resi yang ditempel Pos di paket.</translation>
    </message>
    <message>
        <source>Old card</source>
        <translation>Kartu lama</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Nomor HP</translation>
    </message>
    <message>
        <source>Received by {who} on {day}.</source>
        <translation>Diterima {who} pada {day}.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>The courier has not brought the old card yet (F7 when it is here).</source>
        <translation>Kurir belum membawa KTP lama (F7 bila sudah ada).</translation>
    </message>
    <message>
        <source>What the post said</source>
        <translation>Kabar dari Kantor Pos</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (dibatalkan)</translation>
    </message>
</context>
<context>
    <name>ParcelResultDialog</name>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Not brought yet; it stays on the list</source>
        <translation>Belum dibawa; tetap di daftar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Note the result</source>
        <translation>Catat hasil</translation>
    </message>
    <message>
        <source>Old card</source>
        <translation>Kartu lama</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Shelf slot</source>
        <translation>Lokasi simpan</translation>
    </message>
    <message>
        <source>The courier brought it; it goes to the box</source>
        <translation>Sudah dibawa kurir; masuk kotak pemusnahan</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Tanggal ini belum terjadi.</translation>
    </message>
    <message>
        <source>Why it came back</source>
        <translation>Alasan retur</translation>
    </message>
    <message>
        <source>Write who received it.</source>
        <translation>Tulis siapa yang menerima.</translation>
    </message>
    <message>
        <source>empty: the usual slot is given</source>
        <translation>kosong: lokasi diberikan otomatis</translation>
    </message>
    <message>
        <source>{number} for {name}</source>
        <translation>{number} untuk {name}</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>At least {n} characters that nobody guesses: four or five words.</source>
        <translation>Sedikitnya {n} huruf yang tidak tertebak: empat atau lima kata.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Kalimat sandi baru</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kalimat sandi</translation>
    </message>
    <message>
        <source>Scanned documents and backups are encrypted with this passphrase: whoever steals a disk, a memory stick or a backup cannot read them. Each PC asks for it once.</source>
        <translation>Berkas pindaian dan cadangan dienkripsi dengan kalimat sandi ini: siapa pun yang mencuri hard disk, flashdisk, atau cadangan tidak dapat membacanya. Setiap komputer menanyakannya satu kali.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Tampilkan yang diketik</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Kedua kalimat sandi tidak sama.</translation>
    </message>
    <message>
        <source>Type “{words}” once the passphrase is written down.</source>
        <translation>Ketik “{words}” setelah kalimat sandi dicatat.</translation>
    </message>
    <message>
        <source>Whoever loses both the passphrase and the recovery sheet loses every scanned document and every backup for good. Nobody can open them then, also not the makers of this program.</source>
        <translation>Jika kalimat sandi dan lembar pemulihan dua-duanya hilang, semua berkas pindaian dan semua cadangan hilang untuk selamanya. Tidak seorang pun dapat membukanya lagi, juga bukan pembuat program ini.</translation>
    </message>
    <message>
        <source>Write it down now, lock it away, then type “{words}”</source>
        <translation>Catat sekarang, simpan di tempat terkunci, lalu ketik “{words}”</translation>
    </message>
    <message>
        <source>four or five words that do not belong together</source>
        <translation>empat atau lima kata yang tidak berhubungan</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>sudah dicatat</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>By which schedule</source>
        <translation>Menurut jadwal mana</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Berapa lama disimpan</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Set the period</source>
        <translation>Tetapkan masa simpan</translation>
    </message>
    <message>
        <source>Write by which schedule or decision.</source>
        <translation>Tulis menurut jadwal atau keputusan mana.</translation>
    </message>
    <message>
        <source>such as JRA 2020, number 12</source>
        <translation>misalnya JRA 2020 nomor 12</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Birth date, such as 01-08-1990</source>
        <translation>Tanggal lahir, misalnya 01-08-1990</translation>
    </message>
    <message>
        <source>Born, sex</source>
        <translation>Lahir, L/P</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Kelurahan: type a few letters</source>
        <translation>Kelurahan: ketik beberapa huruf</translation>
    </message>
    <message>
        <source>L   Male</source>
        <translation>L   Laki-laki</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>P   Female</source>
        <translation>P   Perempuan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Penduduk</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Street or kampung</source>
        <translation>Jalan atau kampung</translation>
    </message>
</context>
<context>
    <name>PersonalDataPage</name>
    <message>
        <source>Incidents</source>
        <translation>Insiden</translation>
    </message>
    <message>
        <source>Requests of people</source>
        <translation>Permintaan warga</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Masa simpan</translation>
    </message>
</context>
<context>
    <name>PickLine</name>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Tidak ada yang cocok dengan huruf ini.</translation>
    </message>
</context>
<context>
    <name>PickUpDialog</name>
    <message>
        <source>Arrows choose, Tab goes on, Space ticks, Enter hands over, Esc goes back.</source>
        <translation>Panah memilih, Tab maju, Spasi mencentang, Enter menyerahkan, Esc kembali.</translation>
    </message>
    <message>
        <source>Ask for the old KTP-el and tick when it is here.</source>
        <translation>Minta KTP-el lama dan centang bila sudah diterima.</translation>
    </message>
    <message>
        <source>Hand over   Enter</source>
        <translation>Serahkan   Enter</translation>
    </message>
    <message>
        <source>Hand the card over</source>
        <translation>Serahkan kartu</translation>
    </message>
    <message>
        <source>Name of the taker</source>
        <translation>Nama pengambil</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Bukti yang ditunjukkan</translation>
    </message>
    <message>
        <source>The old card was taken in</source>
        <translation>Kartu lama sudah diterima</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Siapa yang mengambil</translation>
    </message>
    <message>
        <source>Write the name of the person who takes the card.</source>
        <translation>Tulis nama orang yang mengambil kartu.</translation>
    </message>
</context>
<context>
    <name>PickUpPage</name>
    <message>
        <source>Appointments</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>Appointments of another day</source>
        <translation>Jadwal hari lain</translation>
    </message>
    <message>
        <source>Check the digits, or type the name into the list.</source>
        <translation>Periksa angkanya, atau ketik namanya di daftar.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mencari …</translation>
    </message>
    <message>
        <source>Nothing has been handed over yet.</source>
        <translation>Belum ada yang diserahkan.</translation>
    </message>
    <message>
        <source>Nothing here has this number</source>
        <translation>Tidak ada yang bernomor ini</translation>
    </message>
    <message>
        <source>Or choose a document in the list: its slot and what to show stand here.</source>
        <translation>Atau pilih berkas dalam daftar: lokasi dan yang harus ditunjukkan tampil di sini.</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Siap diambil</translation>
    </message>
    <message>
        <source>Scan a receipt or choose a document first.</source>
        <translation>Pindai tanda terima atau pilih berkas dahulu.</translation>
    </message>
    <message>
        <source>Scan the receipt</source>
        <translation>Pindai tanda terima</translation>
    </message>
    <message>
        <source>This person has one document here.</source>
        <translation>Orang ini hanya punya satu berkas di sini.</translation>
    </message>
    <message>
        <source>Tick what was shown: one of them, the next</source>
        <translation>Centang yang ditunjukkan: salah satu, berikutnya</translation>
    </message>
    <message>
        <source>To be made</source>
        <translation>Harus dibuat</translation>
    </message>
    <message>
        <source>Who takes it: holder, family, proxy, RT/RW, kelurahan</source>
        <translation>Pengambil: pemilik, keluarga, wakil, RT/RW, kelurahan</translation>
    </message>
    <message>
        <source>{name}: the document has not been handed over yet.</source>
        <translation>{name}: berkas belum diserahkan.</translation>
    </message>
    <message>
        <source>{what} of {name}: handed to {taker}. Ctrl+P prints the proof slip.</source>
        <translation>{what} atas nama {name}: diserahkan kepada {taker}. Ctrl+P mencetak bukti pengambilan.</translation>
    </message>
</context>
<context>
    <name>PlanMissionForm</name>
    <message>
        <source>Change the plan</source>
        <translation>Ubah rencana</translation>
    </message>
    <message>
        <source>Choose the kelurahan; typing its first letters finds it.</source>
        <translation>Pilih kelurahan; ketik huruf awalnya untuk menemukannya.</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>Day of the mission</source>
        <translation>Hari jemput bola</translation>
    </message>
    <message>
        <source>Fewer than {least} people: usually the office comes for groups. It can be planned.</source>
        <translation>Kurang dari {least} orang: biasanya dinas datang untuk kelompok yang lebih besar. Tetap bisa direncanakan.</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Dari siapa</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Jumlah orang</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Simpan rencana</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>Rencanakan jemput bola</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Write from whom the letter is.</source>
        <translation>Tulis dari siapa surat itu.</translation>
    </message>
    <message>
        <source>Write how many people the letter is about.</source>
        <translation>Tulis untuk berapa orang surat itu.</translation>
    </message>
    <message>
        <source>Write the date of the letter as dd-mm-yyyy.</source>
        <translation>Tulis tanggal surat sebagai hh-bb-tttt.</translation>
    </message>
    <message>
        <source>Write the day of the mission as dd-mm-yyyy.</source>
        <translation>Tulis hari jemput bola sebagai hh-bb-tttt.</translation>
    </message>
    <message>
        <source>Write the number of the letter that asks for the mission.</source>
        <translation>Tulis nomor surat yang meminta jemput bola.</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message numerus="yes">
        <source>%n parcel(s) without a word of the post</source>
        <translation>
            <numerusform>%n paket tanpa kabar</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Nothing with a complete address waits; F6 completes one.</source>
        <translation>Belum ada yang beralamat lengkap; F6 melengkapi alamat.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n parcel(s)</source>
        <translation>
            <numerusform>Kirim %n paket</numerusform>
        </translation>
    </message>
    <message>
        <source>This parcel is “{state}” already.</source>
        <translation>Paket ini sudah “{state}”.</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Siap kirim</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Dalam perjalanan</translation>
    </message>
    <message>
        <source>{name}: the old card lies in the destruction box.</source>
        <translation>{name}: kartu lama ada di kotak pemusnahan.</translation>
    </message>
</context>
<context>
    <name>PrintQueuePage</name>
    <message numerus="yes">
        <source>%n card(s) of batch {number} are in your hands.</source>
        <translation>
            <numerusform>%n kartu dari batch {number} masih di tangan Anda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) you chose were not waiting any longer and were left.</source>
        <translation>
            <numerusform>%n kartu pilihan Anda tidak lagi menunggu dan dibiarkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s): nobody has said yet what became of the print.</source>
        <translation>
            <numerusform>%n kartu belum diketahui hasil cetaknya.</numerusform>
        </translation>
    </message>
    <message>
        <source>All waiting cards that match become one batch in your name. Nobody else can print them until you put them back.</source>
        <translation>Semua kartu yang menunggu dan cocok menjadi satu batch atas nama Anda. Orang lain tidak dapat mencetaknya sampai Anda mengembalikannya.</translation>
    </message>
    <message>
        <source>All {n} cards that match are chosen.</source>
        <translation>Semua {n} kartu yang cocok dipilih.</translation>
    </message>
    <message>
        <source>Cards wait here when a PRR list is taken in or a reprint is asked for.</source>
        <translation>Kartu menunggu di sini setelah daftar PRR diterima atau cetak ulang diminta.</translation>
    </message>
    <message>
        <source>Choose a card to see why it is where it is.</source>
        <translation>Pilih satu kartu untuk melihat mengapa kartu itu ada di sini.</translation>
    </message>
    <message>
        <source>Choose the cards to be cancelled first.</source>
        <translation>Pilih dulu kartu yang akan dibatalkan.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>Claim {n}</source>
        <translation>Ambil {n}</translation>
    </message>
    <message>
        <source>Claim {n} cards at once?</source>
        <translation>Ambil {n} kartu sekaligus?</translation>
    </message>
    <message>
        <source>Claiming cards</source>
        <translation>Mengambil kartu</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Ctrl+A chooses all {all} cards that match.</source>
        <translation>Ctrl+A memilih semua {all} kartu yang cocok.</translation>
    </message>
    <message>
        <source>Look in the tray and answer</source>
        <translation>Lihat baki dan jawab</translation>
    </message>
    <message>
        <source>No card is waiting</source>
        <translation>Tidak ada kartu yang menunggu</translation>
    </message>
    <message>
        <source>No card matches these filters</source>
        <translation>Tidak ada kartu yang cocok dengan saringan ini</translation>
    </message>
    <message>
        <source>None of these cards is waiting. Clear the filters of status and holds, then claim.</source>
        <translation>Tidak ada kartu di daftar ini yang menunggu. Hapus saringan status dan penahanan, lalu ambil.</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Hapus salah satu saringan untuk melihat lebih banyak.</translation>
    </message>
    <message>
        <source>{n} held</source>
        <translation>{n} ditahan</translation>
    </message>
    <message>
        <source>{n} in hand</source>
        <translation>{n} sedang dikerjakan</translation>
    </message>
    <message>
        <source>{n} match</source>
        <translation>{n} cocok</translation>
    </message>
    <message>
        <source>{n} of {all} chosen. Ctrl+A chooses all {all} that match.</source>
        <translation>{n} dari {all} dipilih. Ctrl+A memilih semua {all} yang cocok.</translation>
    </message>
    <message>
        <source>{n} unknown</source>
        <translation>{n} belum diketahui</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} menunggu</translation>
    </message>
</context>
<context>
    <name>PriorityOrder</name>
    <message>
        <source>A card is ranked by the first rule that fits it; among equals the oldest recording is first. Move a rule with {up} and {down}.</source>
        <translation>Setiap kartu diurutkan menurut aturan pertama yang cocok; jika sama, perekaman terlama didahulukan. Pindahkan aturan dengan {up} dan {down}.</translation>
    </message>
    <message>
        <source>A card is ranked by the first rule that fits it; among equals the oldest recording is first. The section head sets this order.</source>
        <translation>Setiap kartu diurutkan menurut aturan pertama yang cocok; jika sama, perekaman terlama didahulukan. Kepala seksi menentukan urutan ini.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Order of printing</source>
        <translation>Urutan cetak</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation>Pakai urutan ini</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Menghentikan …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} dari {total}</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <source>Kinds of data, ticked by the space bar</source>
        <translation>Jenis data, dicentang dengan spasi</translation>
    </message>
    <message>
        <source>Propose what is to be destroyed</source>
        <translation>Usulkan yang dimusnahkan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Send it to the head</source>
        <translation>Kirim kepada kepala seksi</translation>
    </message>
    <message>
        <source>Tick at least one kind.</source>
        <translation>Centang paling sedikit satu jenis.</translation>
    </message>
    <message>
        <source>Write a reason.</source>
        <translation>Tulis alasannya.</translation>
    </message>
    <message>
        <source>such as: retention schedule, 2026</source>
        <translation>misalnya: jadwal retensi 2026</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Pilih semua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naik</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Turun</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Berkas tidak ditemukan.
Periksa nama berkasnya.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Ganti berkas itu?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folder &amp;baru</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ganti &amp;nama</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tampilan rinci</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis berkas:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Cari folder</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tampilan daftar</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Cari di:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Komputer saya</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder baru</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder induk</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Singkirkan</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tampilkan berkas &amp;tersembunyi</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Potong</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>T&amp;idak untuk semua</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Setel ulang</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Kembalikan ke semula</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Simpan semua</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ya untuk &amp;semua</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Geser ke kiri</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Geser ke kanan</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Potong</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QuestionFields</name>
    <message>
        <source>Take this question out of the catalogue</source>
        <translation>Hapus pertanyaan ini dari katalog</translation>
    </message>
</context>
<context>
    <name>QueueSteps</name>
    <message>
        <source>Cancel the job</source>
        <translation>Batalkan antrean</translation>
    </message>
    <message>
        <source>Cancel this job?</source>
        <translation>Batalkan antrean ini?</translation>
    </message>
    <message>
        <source>Cancel {n} jobs</source>
        <translation>Batalkan {n} antrean</translation>
    </message>
    <message>
        <source>Cancel {n} jobs?</source>
        <translation>Batalkan {n} antrean?</translation>
    </message>
    <message>
        <source>Cancelling jobs</source>
        <translation>Membatalkan antrean</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Only waiting or held cards can be cancelled. Put a claimed card back first.</source>
        <translation>Hanya kartu yang menunggu atau ditahan yang dapat dibatalkan. Kembalikan dulu kartu yang sudah diambil.</translation>
    </message>
    <message>
        <source>Putting the queue in order</source>
        <translation>Mengurutkan antrean</translation>
    </message>
    <message>
        <source>Somebody asks for this card</source>
        <translation>Kartu ini diminta</translation>
    </message>
    <message>
        <source>Stopped: {n} jobs are cancelled, {left} were left as they are.</source>
        <translation>Dihentikan: {n} antrean dibatalkan, {left} dibiarkan.</translation>
    </message>
    <message>
        <source>The queue is in its new order.</source>
        <translation>Antrean sudah dalam urutan baru.</translation>
    </message>
    <message>
        <source>{name}: another card waits in the queue.</source>
        <translation>{name}: cetak ulang menunggu dalam antrean.</translation>
    </message>
    <message>
        <source>{name}: asked for, channel {channel}.</source>
        <translation>{name}: permintaan dicatat, saluran {channel}.</translation>
    </message>
    <message>
        <source>{name}: cancelled.</source>
        <translation>{name}: dibatalkan.</translation>
    </message>
    <message>
        <source>{name}: how was it asked for? The card moves up in the queue.</source>
        <translation>{name}: lewat mana diminta? Kartu ini naik dalam antrean.</translation>
    </message>
    <message>
        <source>{name}: the job ends without a card.</source>
        <translation>{name}: antrean berakhir tanpa kartu.</translation>
    </message>
    <message>
        <source>{n} jobs are cancelled.</source>
        <translation>{n} antrean dibatalkan.</translation>
    </message>
    <message>
        <source>{n} jobs are cancelled; {left} had moved on and were left as they are.</source>
        <translation>{n} antrean dibatalkan; {left} sudah berubah dan dibiarkan.</translation>
    </message>
    <message>
        <source>{n} jobs end without a card, each with this reason.</source>
        <translation>{n} antrean berakhir tanpa kartu, semuanya dengan alasan ini.</translation>
    </message>
</context>
<context>
    <name>ReadyPart</name>
    <message>
        <source>Cards come here when they are printed, papers when they are made.</source>
        <translation>Kartu masuk ke sini setelah dicetak, berkas lain setelah dibuat.</translation>
    </message>
    <message>
        <source>Documents ready to be collected, by name</source>
        <translation>Berkas siap diambil, urut nama</translation>
    </message>
    <message>
        <source>Name, NIK or number …</source>
        <translation>Nama, NIK, atau nomor …</translation>
    </message>
    <message>
        <source>Nothing stands ready</source>
        <translation>Belum ada yang siap diambil</translation>
    </message>
</context>
<context>
    <name>ReceiptChoices</name>
    <message>
        <source>A5 sheet</source>
        <translation>Lembar A5</translation>
    </message>
    <message>
        <source>None; open a PDF</source>
        <translation>Tidak ada; buka PDF</translation>
    </message>
    <message>
        <source>Paper of receipts</source>
        <translation>Kertas tanda terima</translation>
    </message>
    <message>
        <source>Print as soon as something is taken in</source>
        <translation>Cetak begitu permohonan diterima</translation>
    </message>
    <message>
        <source>Printer of receipts</source>
        <translation>Printer tanda terima</translation>
    </message>
    <message>
        <source>Receipts of the counter</source>
        <translation>Tanda terima loket</translation>
    </message>
    <message>
        <source>Strip of 58 mm</source>
        <translation>Struk 58 mm</translation>
    </message>
    <message>
        <source>Strip of 80 mm</source>
        <translation>Struk 80 mm</translation>
    </message>
</context>
<context>
    <name>ReceiveDialog</name>
    <message numerus="yes">
        <source>%n card(s) noted before</source>
        <translation>
            <numerusform>%n kartu sudah dicatat sebelumnya</numerusform>
        </translation>
    </message>
    <message>
        <source>All received   F8</source>
        <translation>Semua diterima   F8</translation>
    </message>
    <message>
        <source>Cards of this handover</source>
        <translation>Kartu dalam serah terima ini</translation>
    </message>
    <message>
        <source>F2 received, F3 returned, F4 missing, Del open again. A scanned NIK is marked received.</source>
        <translation>F2 diterima, F3 retur, F4 hilang, Del belum dicatat. NIK yang dipindai ditandai diterima.</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Note the receipt</source>
        <translation>Catat penerimaan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reason for {name}</source>
        <translation>Alasan untuk {name}</translation>
    </message>
    <message>
        <source>Receipt of cards</source>
        <translation>Penerimaan kartu</translation>
    </message>
    <message>
        <source>Say of at least one card what became of it.</source>
        <translation>Catat hasil paling sedikit satu kartu.</translation>
    </message>
    <message>
        <source>{nik} is not among the open cards of this handover.</source>
        <translation>{nik} tidak ada di antara kartu yang belum dicatat.</translation>
    </message>
</context>
<context>
    <name>ReceiveForm</name>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Paper (number, from whom)</source>
        <translation>Dokumen (nomor, asal)</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation>Terima barang</translation>
    </message>
    <message>
        <source>Write how many came in.</source>
        <translation>Tulis berapa yang masuk.</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Newest first: {n}</source>
        <translation>Terbaru di atas: {n}</translation>
    </message>
    <message>
        <source>Nothing was done to it yet.</source>
        <translation>Belum ada yang dilakukan.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesForm</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Each of these codes lets you in once without your phone. Write them down now and keep them away from this PC; they are shown only this once.</source>
        <translation>Setiap kode ini berlaku satu kali untuk masuk tanpa ponsel Anda. Tulis sekarang dan simpan jauh dari PC ini; kode hanya ditampilkan kali ini.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Sudah saya tulis</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>Write them down first, then tick the box.</source>
        <translation>Tulis dulu semuanya, lalu centang kotaknya.</translation>
    </message>
</context>
<context>
    <name>RefuseDialog</name>
    <message>
        <source>A refusal ends the application and cannot be taken back. When something can be mended, return it instead.</source>
        <translation>Penolakan mengakhiri permohonan dan tidak dapat dibatalkan. Bila masih dapat diperbaiki, kembalikan saja.</translation>
    </message>
    <message>
        <source>Another one, typed</source>
        <translation>Lainnya, diketik</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>Legal ground, typed</source>
        <translation>Dasar hukum, diketik</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Refuse {number}?</source>
        <translation>Tolak {number}?</translation>
    </message>
    <message>
        <source>Rule of the service</source>
        <translation>Aturan layanan</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Write the legal ground: law, article, paragraph.</source>
        <translation>Tulis dasar hukumnya: peraturan, pasal, ayat.</translation>
    </message>
    <message>
        <source>Write why it is refused, as the applicant is told.</source>
        <translation>Tulis alasan penolakan seperti disampaikan kepada pemohon.</translation>
    </message>
    <message>
        <source>as the applicant is told</source>
        <translation>seperti disampaikan kepada pemohon</translation>
    </message>
    <message>
        <source>law, article, paragraph</source>
        <translation>peraturan, pasal, ayat</translation>
    </message>
</context>
<context>
    <name>Releasing</name>
    <message>
        <source>Everything that holds these cards ends, each with your reason.</source>
        <translation>Semua yang menahan kartu-kartu ini selesai, masing-masing dengan alasan Anda.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lepaskan</translation>
    </message>
    <message>
        <source>Release this card to be printed?</source>
        <translation>Lepaskan kartu ini untuk dicetak?</translation>
    </message>
    <message>
        <source>Release {n} cards</source>
        <translation>Lepaskan {n} kartu</translation>
    </message>
    <message>
        <source>Release {n} cards to be printed?</source>
        <translation>Lepaskan {n} kartu untuk dicetak?</translation>
    </message>
    <message>
        <source>Releasing cards</source>
        <translation>Melepas kartu</translation>
    </message>
    <message>
        <source>{name}: released, the card waits.</source>
        <translation>{name}: dilepas, kartu menunggu dicetak.</translation>
    </message>
    <message>
        <source>{name}: {reason}. Everything that holds the card ends with your reason.</source>
        <translation>{name}: {reason}. Semua yang menahan kartu ini selesai dengan alasan Anda.</translation>
    </message>
    <message>
        <source>{n} cards are released and wait.</source>
        <translation>{n} kartu dilepas dan menunggu dicetak.</translation>
    </message>
    <message>
        <source>{n} cards are released and wait; {left} were left as they are.</source>
        <translation>{n} kartu dilepas dan menunggu dicetak; {left} dibiarkan apa adanya.</translation>
    </message>
</context>
<context>
    <name>ReportAsk</name>
    <message>
        <source>Addendum {n}</source>
        <translation>Adendum {n}</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Semua saluran</translation>
    </message>
    <message>
        <source>All kecamatan</source>
        <translation>Semua kecamatan</translation>
    </message>
    <message>
        <source>All kelurahan</source>
        <translation>Semua kelurahan</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Choose or type the number of the paper above.</source>
        <translation>Pilih atau ketik nomor naskah di atas.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Hari sesudahnya</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Hari sebelumnya</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Dari tanggal</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sampai tanggal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Nomor naskah</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Today is {day}: choose that day or an earlier one.</source>
        <translation>Hari ini {day}: pilih hari itu atau sebelumnya.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>An addendum follows a closed day; close the day first.</source>
        <translation>Adendum menyusul hari yang sudah ditutup; tutup dulu harinya.</translation>
    </message>
    <message>
        <source>Closed, number {number}</source>
        <translation>Ditutup, nomor {number}</translation>
    </message>
    <message>
        <source>Fetching the figures</source>
        <translation>Mengambil angka</translation>
    </message>
    <message>
        <source>Fetching the figures …</source>
        <translation>Mengambil angka …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Reports are not among your tasks</source>
        <translation>Laporan bukan tugas Anda</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Tampilkan di folder</translation>
    </message>
    <message>
        <source>The journal notes who took whole NIKs out of the program.</source>
        <translation>Jejak audit mencatat siapa yang mengeluarkan NIK lengkap.</translation>
    </message>
    <message>
        <source>The last days</source>
        <translation>Hari-hari terakhir</translation>
    </message>
    <message>
        <source>There is no report on screen yet.</source>
        <translation>Belum ada laporan di layar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Whole NIK in the file</source>
        <translation>NIK lengkap di berkas</translation>
    </message>
    <message>
        <source>{name} has been saved in {folder}.</source>
        <translation>{name} sudah disimpan di {folder}.</translation>
    </message>
</context>
<context>
    <name>Reprint</name>
    <message>
        <source>Asked for through</source>
        <translation>Diminta lewat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cards of this person so far:</source>
        <translation>Kartu orang ini sejauh ini:</translation>
    </message>
    <message>
        <source>Print another card</source>
        <translation>Cetak ulang</translation>
    </message>
    <message>
        <source>Queue another card</source>
        <translation>Masukkan ke antrean</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reason, in a few words, such as the number of the police letter</source>
        <translation>Alasan singkat, misalnya nomor surat kehilangan dari kepolisian</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%n approved, to be done</source>
        <translation>
            <numerusform>%n disetujui, tinggal dikerjakan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) approved; who asked is told.</source>
        <translation>
            <numerusform>%n permintaan disetujui; peminta diberi tahu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused; who asked is told.</source>
        <translation>
            <numerusform>%n permintaan ditolak; peminta diberi tahu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n menunggu jawaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Dijawab pada</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)?</source>
        <translation>
            <numerusform>Setujui %n permintaan?</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved for today: {key} opens the place; do it there.</source>
        <translation>Disetujui untuk hari ini: {key} membuka tempatnya; kerjakan di sana.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Diminta oleh</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Diminta pada</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Pilih dulu satu permintaan.</translation>
    </message>
    <message>
        <source>Choose a request that waits for an answer first.</source>
        <translation>Pilih dulu permintaan yang menunggu jawaban.</translation>
    </message>
    <message>
        <source>Choose a request to see what it is about.</source>
        <translation>Pilih permintaan untuk melihat isinya.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Sudah dikerjakan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Its day is over; ask again if it is still needed.</source>
        <translation>Harinya sudah lewat; minta lagi bila masih perlu.</translation>
    </message>
    <message>
        <source>Nobody approves their own request.</source>
        <translation>Permintaan sendiri tidak boleh disetujui sendiri.</translation>
    </message>
    <message>
        <source>Nobody waits for your answer</source>
        <translation>Tidak ada yang menunggu jawaban Anda</translation>
    </message>
    <message>
        <source>Nothing was asked for</source>
        <translation>Belum ada permintaan</translation>
    </message>
    <message>
        <source>Only an own request that nobody has answered can be withdrawn.</source>
        <translation>Yang bisa ditarik hanya permintaan sendiri yang belum dijawab.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Tolak</translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n request(s)?</source>
        <translation>
            <numerusform>Tolak %n permintaan?</numerusform>
        </translation>
    </message>
    <message>
        <source>The head's word</source>
        <translation>Jawaban kepala seksi</translation>
    </message>
    <message>
        <source>Waits for somebody else's word; it ends with this day.</source>
        <translation>Menunggu jawaban orang lain; berakhir bersama hari ini.</translation>
    </message>
    <message>
        <source>What takes two people is asked for here: reprints, releases, stock, destruction.</source>
        <translation>Di sini masuk permintaan untuk hal yang perlu dua orang: cetak ulang, pelepasan, stok, pemusnahan.</translation>
    </message>
    <message>
        <source>Where a step needs the head, the program offers to ask; the answers come here.</source>
        <translation>Bila suatu langkah perlu kepala seksi, program menawarkan untuk memintanya; jawabannya ada di sini.</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Dijawab oleh</translation>
    </message>
    <message>
        <source>Withdrawn: {deed}.</source>
        <translation>Ditarik: {deed}.</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>dan {n} lagi</translation>
    </message>
    <message>
        <source>{who} waits for your word.</source>
        <translation>{who} menunggu jawaban Anda.</translation>
    </message>
    <message>
        <source>{who}: {deed} – {thing}. Reason: {reason}</source>
        <translation>{who}: {deed} – {thing}. Alasan: {reason}</translation>
    </message>
</context>
<context>
    <name>RetentionDetails</name>
    <message>
        <source>By more</source>
        <translation>Lebih lama</translation>
    </message>
    <message>
        <source>By one to three years</source>
        <translation>Satu sampai tiga tahun</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Diputus</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Sudah dimusnahkan</translation>
    </message>
    <message>
        <source>Destroyed when older than</source>
        <translation>Dimusnahkan bila lebih lama dari</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Jenis data</translation>
    </message>
    <message>
        <source>Past it by up to a year</source>
        <translation>Lewat sampai satu tahun</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>Proposal {id}</source>
        <translation>Usulan {id}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Diusulkan</translation>
    </message>
    <message>
        <source>The journal knows of no backup made before.</source>
        <translation>Jejak audit tidak mencatat cadangan sebelumnya.</translation>
    </message>
    <message>
        <source>The oldest</source>
        <translation>Yang tertua</translation>
    </message>
    <message>
        <source>These backups were made before and still hold the data:</source>
        <translation>Cadangan ini dibuat sebelumnya dan masih memuat datanya:</translation>
    </message>
    <message>
        <source>This period is assumed by the program until the office's schedule (JRA) is known.</source>
        <translation>Masa simpan ini anggapan program sampai jadwal retensi (JRA) kantor diketahui.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>{destroyed} of {proposed}, {kept} kept back</source>
        <translation>{destroyed} dari {proposed}, {kept} ditahan</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message>
        <source>Choose a kind of data first.</source>
        <translation>Pilih jenis data dahulu.</translation>
    </message>
    <message>
        <source>Choose a kind of data, minutes or an order.</source>
        <translation>Pilih jenis data, berita acara, atau perintah.</translation>
    </message>
    <message>
        <source>Choose a proposal first.</source>
        <translation>Pilih usulan dahulu.</translation>
    </message>
    <message>
        <source>Choose minutes that the head approved.</source>
        <translation>Pilih berita acara yang sudah disetujui kepala seksi.</translation>
    </message>
    <message>
        <source>Clear traces</source>
        <translation>Hapus jejak</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Musnahkan</translation>
    </message>
    <message>
        <source>Destroy it now?</source>
        <translation>Musnahkan sekarang?</translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>Memusnahkan</translation>
    </message>
    <message>
        <source>Drafts are kept on each PC alone and are not listed here.</source>
        <translation>Konsep hanya disimpan di tiap komputer dan tidak tercantum di sini.</translation>
    </message>
    <message>
        <source>It can be stopped between two steps and goes on with the next call; nothing comes back.</source>
        <translation>Dapat dihentikan di antara dua langkah dan dilanjutkan kemudian; yang musnah tidak kembali.</translation>
    </message>
    <message>
        <source>Keep by order</source>
        <translation>Tahan</translation>
    </message>
    <message>
        <source>Kept by order</source>
        <translation>Ditahan atas perintah</translation>
    </message>
    <message>
        <source>Kinds of data and what is due</source>
        <translation>Jenis data dan yang jatuh tempo</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>Lift the order</source>
        <translation>Cabut perintah</translation>
    </message>
    <message>
        <source>Lift this order?</source>
        <translation>Cabut perintah ini?</translation>
    </message>
    <message>
        <source>No order to keep data</source>
        <translation>Tidak ada perintah menahan data</translation>
    </message>
    <message>
        <source>Nothing is due that may be destroyed now.</source>
        <translation>Tidak ada yang jatuh tempo dan boleh dimusnahkan sekarang.</translation>
    </message>
    <message>
        <source>Nothing was proposed yet</source>
        <translation>Belum ada usulan</translation>
    </message>
    <message>
        <source>Orders to keep data</source>
        <translation>Perintah menahan data</translation>
    </message>
    <message>
        <source>Proposals and minutes</source>
        <translation>Usulan dan berita acara</translation>
    </message>
    <message>
        <source>Proposals and minutes, newest first</source>
        <translation>Usulan dan berita acara, terbaru di atas</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Usulkan</translation>
    </message>
    <message>
        <source>Proposed. The head decides about it on this page.</source>
        <translation>Diusulkan. Kepala seksi memutuskannya di halaman ini.</translation>
    </message>
    <message>
        <source>Save minutes</source>
        <translation>Simpan berita acara</translation>
    </message>
    <message>
        <source>Set period</source>
        <translation>Atur masa simpan</translation>
    </message>
    <message>
        <source>They are carried out to the end.</source>
        <translation>Sudah dijalankan sampai selesai.</translation>
    </message>
    <message>
        <source>What it kept back and is past its period may be destroyed from now on.</source>
        <translation>Yang ditahannya dan sudah lewat masa simpan boleh dimusnahkan mulai sekarang.</translation>
    </message>
    <message>
        <source>You have proposed it yourself: somebody else approves it.</source>
        <translation>Anda sendiri yang mengusulkan: orang lain yang menyetujui.</translation>
    </message>
    <message>
        <source>{rows} rows destroyed, minutes {number}.</source>
        <translation>{rows} baris dimusnahkan, berita acara {number}.</translation>
    </message>
    <message>
        <source>{who} proposes to destroy {rows} rows: {reason}. What is destroyed cannot be brought back; backups made before still hold it.</source>
        <translation>{who} mengusulkan memusnahkan {rows} baris: {reason}. Yang dimusnahkan tidak dapat dikembalikan; cadangan yang dibuat sebelumnya masih memuatnya.</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Besides</source>
        <translation>Tambahan</translation>
    </message>
    <message>
        <source>Copied; paste it into the message.</source>
        <translation>Disalin; tempelkan ke pesan.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Salin teks</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Return {number} to the applicant?</source>
        <translation>Kembalikan {number} ke pemohon?</translation>
    </message>
    <message>
        <source>Text for the applicant</source>
        <translation>Teks untuk pemohon</translation>
    </message>
    <message>
        <source>The applicant is given this text, on paper or as a message:</source>
        <translation>Pemohon menerima teks ini, di kertas atau sebagai pesan:</translation>
    </message>
    <message>
        <source>To be brought by</source>
        <translation>Dilengkapi paling lambat</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>boleh kosong</translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message numerus="yes">
        <source>%n right(s)</source>
        <translation>
            <numerusform>%n hak</numerusform>
        </translation>
    </message>
    <message>
        <source>By deed</source>
        <translation>Per tindakan</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Per tugas</translation>
    </message>
    <message>
        <source>Choose a line to read who may do it.</source>
        <translation>Pilih satu baris untuk membaca siapa yang berhak.</translation>
    </message>
    <message>
        <source>Deed or role</source>
        <translation>Tindakan atau tugas</translation>
    </message>
    <message>
        <source>Deeds and who may do them</source>
        <translation>Tindakan dan yang berhak</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Hak saya</translation>
    </message>
    <message>
        <source>No deed has these words</source>
        <translation>Tidak ada tindakan dengan kata itu</translation>
    </message>
    <message>
        <source>Nobody holds this role today.</source>
        <translation>Hari ini tidak ada yang memegang tugas ini.</translation>
    </message>
    <message>
        <source>Not among your tasks: ask one of those named here.</source>
        <translation>Bukan tugas Anda: minta tolong kepada salah satu yang disebut di sini.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Roles and who holds them</source>
        <translation>Tugas dan pemegangnya</translation>
    </message>
    <message>
        <source>Search for a deed, such as “print”, or a role, such as “clerk”.</source>
        <translation>Cari tindakan, misalnya “cetak”, atau tugas, misalnya “loket”.</translation>
    </message>
    <message>
        <source>Who that is today</source>
        <translation>Orangnya hari ini</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>with approval: {names}</source>
        <translation>dengan persetujuan: {names}</translation>
    </message>
</context>
<context>
    <name>RolesForm</name>
    <message>
        <source>Choose at least one task, or deactivate the account.</source>
        <translation>Pilih paling sedikit satu tugas, atau nonaktifkan akunnya.</translation>
    </message>
    <message>
        <source>Keep these tasks</source>
        <translation>Pakai tugas ini</translation>
    </message>
    <message>
        <source>Tasks of {name}</source>
        <translation>Tugas {name}</translation>
    </message>
    <message>
        <source>These are the tasks now.</source>
        <translation>Tugasnya memang sudah begini.</translation>
    </message>
</context>
<context>
    <name>RtPart</name>
    <message>
        <source>Came back unsigned</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Choose an RT to see its receipt lists.</source>
        <translation>Pilih satu RT untuk melihat tanda terimanya.</translation>
    </message>
    <message>
        <source>Documents on the list</source>
        <translation>Jumlah dokumen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Dititipkan</translation>
    </message>
    <message>
        <source>List {number} is with the RT.</source>
        <translation>Tanda terima {number} ada di RT.</translation>
    </message>
    <message>
        <source>No files have come in yet</source>
        <translation>Belum ada berkas yang masuk</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>RT of this mission</source>
        <translation>RT jemput bola ini</translation>
    </message>
    <message>
        <source>RT {rt} / RW {rw}</source>
        <translation>RT {rt} / RW {rw}</translation>
    </message>
    <message>
        <source>Receipt list {number}</source>
        <translation>Tanda terima {number}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>Take in the list of the field team with F4, or type the files one by one with F8.</source>
        <translation>Muat daftar dari petugas lapangan dengan F4, atau ketik berkasnya satu per satu dengan F8.</translation>
    </message>
    <message>
        <source>Taken along by</source>
        <translation>Dibawa oleh</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Add at least one condition; without one it would hold for everybody.</source>
        <translation>Tambahkan paling sedikit satu syarat; tanpa syarat, aturan ini mengenai semua orang.</translation>
    </message>
    <message>
        <source>If the person it is about …</source>
        <translation>Bila orang yang bersangkutan …</translation>
    </message>
    <message>
        <source>Rule of the service</source>
        <translation>Aturan layanan</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Yang dikatakan</translation>
    </message>
    <message>
        <source>Write what is said to the person.</source>
        <translation>Isi apa yang dikatakan kepada orangnya.</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>is told, and served all the same</source>
        <translation>diberi tahu, dan tetap dilayani</translation>
    </message>
    <message>
        <source>… the person</source>
        <translation>… orangnya</translation>
    </message>
</context>
<context>
    <name>SafePart</name>
    <message numerus="yes">
        <source>%n earlier file(s) encrypted.</source>
        <translation>
            <numerusform>%n berkas lama dienkripsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Buat cadangan…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Simpan cadangan ke</translation>
    </message>
    <message>
        <source>Backing up and checking {name}</source>
        <translation>Membuat dan memeriksa cadangan {name}</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ganti…</translation>
    </message>
    <message>
        <source>Documents cannot be shown or attached here until somebody types the passphrase again. Do this before the PC is repaired or given away.</source>
        <translation>Berkas tidak dapat dibuka atau dilampirkan di komputer ini sampai ada yang mengetik kalimat sandi lagi. Lakukan ini sebelum komputer diperbaiki atau dipindahtangankan.</translation>
    </message>
    <message>
        <source>Encrypt them now</source>
        <translation>Enkripsi sekarang</translation>
    </message>
    <message>
        <source>Encrypting scanned documents</source>
        <translation>Mengenkripsi berkas pindaian</translation>
    </message>
    <message>
        <source>Files of the office</source>
        <translation>File kantor</translation>
    </message>
    <message>
        <source>Go on with this office…</source>
        <translation>Lanjutkan data ini…</translation>
    </message>
    <message>
        <source>Key on this PC</source>
        <translation>Kunci di komputer ini</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Cadangan terakhir</translation>
    </message>
    <message>
        <source>Make a recovery sheet…</source>
        <translation>Buat lembar pemulihan…</translation>
    </message>
    <message>
        <source>Older copy</source>
        <translation>Salinan lama</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kalimat sandi</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Lembar pemulihan</translation>
    </message>
    <message>
        <source>Scanned documents</source>
        <translation>Berkas pindaian</translation>
    </message>
    <message>
        <source>Set the passphrase…</source>
        <translation>Tetapkan kalimat sandi…</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>Cabut kunci</translation>
    </message>
    <message>
        <source>Take the key from this PC?</source>
        <translation>Cabut kunci dari komputer ini?</translation>
    </message>
    <message>
        <source>The passphrase is changed. Documents stay as they are.</source>
        <translation>Kalimat sandi sudah diganti. Berkas tetap seperti adanya.</translation>
    </message>
    <message>
        <source>The passphrase is set; the key of this PC is {kept}. Make the recovery sheet now.</source>
        <translation>Kalimat sandi sudah ditetapkan; kunci komputer ini tersimpan {kept}. Buat lembar pemulihan sekarang.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Buka kunci…</translation>
    </message>
    <message>
        <source>{name} is encrypted, read again and whole ({megabytes} MB).</source>
        <translation>{name} terenkripsi, sudah dibaca ulang dan utuh ({megabytes} MB).</translation>
    </message>
    <message>
        <source>{name} is whole ({megabytes} MB), and not encrypted: keep it under lock and key.</source>
        <translation>{name} utuh ({megabytes} MB), tetapi tidak terenkripsi: simpan di tempat terkunci.</translation>
    </message>
</context>
<context>
    <name>SafeWords</name>
    <message>
        <source>A broken disk would be the end of the office.</source>
        <translation>Jika hard disk rusak, semua data kantor hilang.</translation>
    </message>
    <message>
        <source>All encrypted</source>
        <translation>Semua terenkripsi</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation>Diganti {when}</translation>
    </message>
    <message>
        <source>Documents are encrypted in them, everything else is not: keep them encrypted there.</source>
        <translation>Di dalamnya hanya berkas pindaian yang terenkripsi, data lain tidak: simpan cadangan server secara terenkripsi.</translation>
    </message>
    <message>
        <source>Everybody can work on meanwhile.</source>
        <translation>Semua petugas tetap dapat bekerja selama proses ini.</translation>
    </message>
    <message>
        <source>Find out who uses this PC, and what copied the file here.</source>
        <translation>Cari tahu siapa yang memakai komputer ini, dan bagaimana file itu sampai di sini.</translation>
    </message>
    <message>
        <source>If it cannot be found in the safe, make a new one: the old code is void then.</source>
        <translation>Jika tidak ditemukan di brankas, buat yang baru: kode lama lalu tidak berlaku.</translation>
    </message>
    <message>
        <source>It cannot show or take in documents until the passphrase is typed here once.</source>
        <translation>Komputer ini tidak dapat membuka atau menerima berkas sampai kalimat sandi diketik di sini satu kali.</translation>
    </message>
    <message>
        <source>Kept {where}</source>
        <translation>Tersimpan {where}</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Dibuat {when}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>None yet: a forgotten passphrase could not be helped.</source>
        <translation>Belum ada: jika kalimat sandi lupa, tidak ada jalan lain.</translation>
    </message>
    <message numerus="yes">
        <source>Not encrypted yet: %n file(s) of before</source>
        <translation>
            <numerusform>Belum terenkripsi: %n berkas lama</numerusform>
        </translation>
    </message>
    <message>
        <source>Not set: documents and backups lie in the clear.</source>
        <translation>Belum ditetapkan: berkas dan cadangan belum terenkripsi.</translation>
    </message>
    <message>
        <source>Only this account of the PC can read them.</source>
        <translation>Hanya akun komputer ini yang dapat membacanya.</translation>
    </message>
    <message>
        <source>Others on this PC could read {names} until now; that is mended.</source>
        <translation>Sampai tadi, akun lain di komputer ini dapat membaca {names}; sekarang sudah ditutup.</translation>
    </message>
    <message>
        <source>Print one and lock it away.</source>
        <translation>Cetak satu dan simpan di tempat terkunci.</translation>
    </message>
    <message>
        <source>Set {when}</source>
        <translation>Ditetapkan {when}</translation>
    </message>
    <message>
        <source>The office is on a server, whose own tool makes the backups (pg_dump).</source>
        <translation>Data kantor ada di server; cadangan dibuat dengan alat server itu sendiri (pg_dump).</translation>
    </message>
    <message>
        <source>This PC does not have the key.</source>
        <translation>Komputer ini belum memegang kunci.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the disk or of a backup reads everything in it.</source>
        <translation>Siapa pun yang memegang hard disk atau cadangan dapat membaca seluruh isinya.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>terenkripsi</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>tidak terenkripsi</translation>
    </message>
    <message>
        <source>not read again</source>
        <translation>tidak dibaca ulang</translation>
    </message>
    <message>
        <source>read again and whole</source>
        <translation>sudah dibaca ulang dan utuh</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{when}: {file}</source>
        <translation>{when}: {file}</translation>
    </message>
</context>
<context>
    <name>SaveVersionForm</name>
    <message>
        <source>Applications under way stay under the version they came in with.</source>
        <translation>Permohonan yang sedang berjalan tetap memakai versi saat diterima.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Simpan sebagai versi baru</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Apa yang diubah dan mengapa</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Yang akan berubah</translation>
    </message>
    <message>
        <source>Write in a few words why it is changed.</source>
        <translation>Tulis dengan singkat mengapa diubah.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n jawaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Asked through</source>
        <translation>Diminta lewat</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Earlier cards</source>
        <translation>Kartu sebelumnya</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Leaves through</source>
        <translation>Jalur serah</translation>
    </message>
    <message>
        <source>Look somebody up first.</source>
        <translation>Cari orangnya dahulu.</translation>
    </message>
    <message>
        <source>More than {n} answers: type more letters of the name, or the NIK.</source>
        <translation>Lebih dari {n} jawaban: ketik nama lebih lengkap, atau NIK.</translation>
    </message>
    <message>
        <source>Nothing here matches “{text}”. Check the digits, or type the beginning of the name as on the KK. A person who is in no PRR list taken in so far is not known here.</source>
        <translation>Tidak ada yang cocok dengan “{text}”. Periksa angkanya, atau ketik awal nama seperti di KK. Orang yang belum ada di daftar PRR mana pun belum dikenal di sini.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Direkam</translation>
    </message>
    <message>
        <source>Scan a NIK, a batch or a BAST, or type at least {n} letters of a name or digits of a NIK.</source>
        <translation>Pindai NIK, batch, atau BAST, atau ketik paling sedikit {n} huruf nama atau angka NIK.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Mencari …</translation>
    </message>
    <message>
        <source>The search was not answered; the notice below says why.</source>
        <translation>Pencarian tidak terjawab; sebabnya ada di pemberitahuan di bawah.</translation>
    </message>
    <message>
        <source>This step is being taken.</source>
        <translation>Langkah ini sedang dijalankan.</translation>
    </message>
    <message>
        <source>{name}: the print has been asked for; it moved up in the queue.</source>
        <translation>{name}: cetak sudah diminta; urutannya naik di antrean.</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Receiver's name</source>
        <translation>Nama penerima</translation>
    </message>
    <message>
        <source>Send and number the BAST</source>
        <translation>Kirim dan beri nomor BAST</translation>
    </message>
    <message>
        <source>Write the name of the person who signs for the cards.</source>
        <translation>Tulis nama orang yang menandatangani penerimaan.</translation>
    </message>
</context>
<context>
    <name>SendParcelsDialog</name>
    <message>
        <source>Cost of each parcel (Rp)</source>
        <translation>Ongkos per paket (Rp)</translation>
    </message>
    <message>
        <source>Cost together: Rp {total}</source>
        <translation>Jumlah ongkos: Rp {total}</translation>
    </message>
    <message>
        <source>NIPPOS</source>
        <translation>NIPPOS</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dibayar oleh</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>Kantor pos</translation>
    </message>
    <message>
        <source>Receiver's name</source>
        <translation>Nama penerima</translation>
    </message>
    <message numerus="yes">
        <source>Send %n parcel(s) with Kantor Pos</source>
        <translation>
            <numerusform>Kirim %n paket lewat Kantor Pos</numerusform>
        </translation>
    </message>
    <message>
        <source>Send and number the BAST</source>
        <translation>Kirim dan beri nomor BAST</translation>
    </message>
    <message>
        <source>Write the name of who signs for the parcels.</source>
        <translation>Tulis nama yang menandatangani penerimaan paket.</translation>
    </message>
</context>
<context>
    <name>SentPart</name>
    <message numerus="yes">
        <source>%n card(s) missing</source>
        <translation>
            <numerusform>%n kartu hilang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not confirmed yet</source>
        <translation>
            <numerusform>%n kartu belum dikonfirmasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more card(s) in the receipt list</source>
        <translation>
            <numerusform>%n kartu lagi dalam daftar penerimaan</numerusform>
        </translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Daftar nama</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Cards sent to a kecamatan, a kelurahan or Kantor Pos are listed here until confirmed.</source>
        <translation>Kartu yang dikirim ke kecamatan, kelurahan, atau Kantor Pos tercatat di sini.</translation>
    </message>
    <message>
        <source>Choose a handover to see its cards.</source>
        <translation>Pilih satu serah terima untuk melihat kartunya.</translation>
    </message>
    <message>
        <source>Handed by</source>
        <translation>Diserahkan oleh</translation>
    </message>
    <message>
        <source>Handovers, newest first</source>
        <translation>Serah terima, terbaru dulu</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Belum ada yang dikirim</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Diurungkan</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Diurungkan oleh</translation>
    </message>
    <message>
        <source>This sending was taken back. The number is not used again; its cards stayed here.</source>
        <translation>Pengiriman ini diurungkan. Nomornya tidak dipakai lagi; kartunya tetap di sini.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>Take this service out of the catalogue</source>
        <translation>Hapus layanan ini dari katalog</translation>
    </message>
    <message>
        <source>Uses: {blank}</source>
        <translation>Memakai: {blank}</translation>
    </message>
    <message>
        <source>a proxy may collect it with a letter of authority</source>
        <translation>boleh diambil orang lain dengan surat kuasa</translation>
    </message>
    <message>
        <source>a service of its own</source>
        <translation>layanan tersendiri</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>the person it is about is not who asks: a child, somebody who died</source>
        <translation>yang bersangkutan bukan pemohon: anak, orang yang meninggal</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>A new version was saved meanwhile. Your edits stand on top of it now; look at them before you save.</source>
        <translation>Sementara ini ada versi baru yang disimpan. Perubahan Anda sekarang berada di atasnya; periksa sebelum menyimpan.</translation>
    </message>
    <message>
        <source>Back to {version}</source>
        <translation>Kembali ke {version}</translation>
    </message>
    <message>
        <source>Changes of the service catalogue not saved yet: {names}.</source>
        <translation>Perubahan katalog layanan belum disimpan: {names}.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>It says the same as the version in force.</source>
        <translation>Isinya sama dengan versi yang sedang berlaku.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Berkas baru</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Kelompok baru</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pertanyaan baru</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Layanan baru</translation>
    </message>
    <message>
        <source>Not saved yet: {names}</source>
        <translation>Belum disimpan: {names}</translation>
    </message>
    <message>
        <source>Nothing has been edited.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Question, to be answered yes or no</source>
        <translation>Pertanyaan, dijawab ya atau tidak</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Reading the versions</source>
        <translation>Membaca versi</translation>
    </message>
    <message>
        <source>Saved as version {n}; it holds from now on.</source>
        <translation>Disimpan sebagai versi {n}; berlaku mulai sekarang.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Something is missing in “{name}”; it is marked there.</source>
        <translation>Ada yang belum benar pada “{name}”; sudah ditandai di sana.</translation>
    </message>
    <message>
        <source>The catalogue offers no service.</source>
        <translation>Katalog tidak berisi layanan.</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Versi {n}</translation>
    </message>
    <message>
        <source>{version} stands here now; it holds again once it is saved as a new version.</source>
        <translation>Sekarang tampil {version}; berlaku lagi setelah disimpan sebagai versi baru.</translation>
    </message>
</context>
<context>
    <name>SetPassphrase</name>
    <message>
        <source>Set and encrypt</source>
        <translation>Tetapkan dan enkripsi</translation>
    </message>
    <message>
        <source>Set the office's passphrase</source>
        <translation>Tetapkan kalimat sandi kantor</translation>
    </message>
</context>
<context>
    <name>SetUpFactorForm</name>
    <message>
        <source>As text</source>
        <translation>Sebagai teks</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Kode dari aplikasi</translation>
    </message>
    <message>
        <source>QR code for the app</source>
        <translation>Kode QR untuk aplikasi</translation>
    </message>
    <message>
        <source>Scan this with an app for one-time codes on your phone, or type the text into it.</source>
        <translation>Pindai ini dengan aplikasi kode sekali pakai di ponsel Anda, atau ketik teksnya di aplikasi itu.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Pasang</translation>
    </message>
    <message>
        <source>Set up the second factor</source>
        <translation>Pasang kode kedua</translation>
    </message>
    <message>
        <source>Write the six digits that the app shows now.</source>
        <translation>Isi enam angka yang sekarang ditampilkan aplikasi.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>Isi kata sandi Anda.</translation>
    </message>
    <message>
        <source>six digits</source>
        <translation>enam angka</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>For example {number}</source>
        <translation>Contoh: {number}</translation>
    </message>
    <message>
        <source>Tick at least one day.</source>
        <translation>Centang paling sedikit satu hari.</translation>
    </message>
    <message>
        <source>Write three numbers that rise, such as 7, 30, 90.</source>
        <translation>Tulis tiga angka yang makin besar, misalnya 7, 30, 90.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Counter and days off</source>
        <translation>Loket dan hari libur</translation>
    </message>
    <message>
        <source>Electronic signatures</source>
        <translation>Tanda tangan elektronik</translation>
    </message>
    <message>
        <source>Encryption and backup</source>
        <translation>Enkripsi dan cadangan</translation>
    </message>
    <message>
        <source>Not saved yet: {fields}</source>
        <translation>Belum disimpan: {fields}</translation>
    </message>
    <message>
        <source>Nothing has been edited.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>Saved: {fields}.</source>
        <translation>Disimpan: {fields}.</translation>
    </message>
    <message>
        <source>Settings not saved yet: {fields}.</source>
        <translation>Pengaturan belum disimpan: {fields}.</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>To change the settings of the office: {roles}.</source>
        <translation>Yang dapat mengubah pengaturan kantor: {roles}.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pekerjaan</translation>
    </message>
</context>
<context>
    <name>SheetSteps</name>
    <message>
        <source>Look in the tray and answer</source>
        <translation>Lihat baki dan jawab</translation>
    </message>
    <message>
        <source>{name}: good, in slot {slot}.</source>
        <translation>{name}: baik, disimpan di lokasi {slot}.</translation>
    </message>
    <message>
        <source>{name}: put back into the queue.</source>
        <translation>{name}: dikembalikan ke antrean.</translation>
    </message>
    <message>
        <source>{name}: spoiled ({reason}); the card waits to be printed again.</source>
        <translation>{name}: rusak ({reason}); menunggu dicetak lagi.</translation>
    </message>
    <message>
        <source>{name}: the claim ran out before your answer was written down, and nothing was counted. The card stands under “outcome unknown”; say there what became of it.</source>
        <translation>{name}: pengambilan kartu sudah habis waktunya sebelum jawaban Anda tersimpan, dan belum ada yang dihitung. Kartu ini sekarang berstatus “hasil belum diketahui”; jawablah di sana.</translation>
    </message>
</context>
<context>
    <name>ShelfPart</name>
    <message>
        <source>Cards for this destination</source>
        <translation>Kartu untuk tujuan ini</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Pilih tujuan</translation>
    </message>
    <message>
        <source>Destinations with cards ready</source>
        <translation>Tujuan dengan kartu siap</translation>
    </message>
    <message>
        <source>Every card that was printed well comes here by itself, by destination.</source>
        <translation>Setiap kartu yang tercetak baik masuk ke sini dengan sendirinya, menurut tujuan.</translation>
    </message>
    <message>
        <source>No card is ready</source>
        <translation>Belum ada kartu siap</translation>
    </message>
    <message>
        <source>{n} of {all} chosen</source>
        <translation>{n} dari {all} dipilih</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>Daftar tombol pintas</translation>
    </message>
</context>
<context>
    <name>ShowWholeDialog</name>
    <message>
        <source>Explained in words</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Tulis alasannya dengan singkat.</translation>
    </message>
    <message>
        <source>such as the number of a letter</source>
        <translation>misalnya nomor surat</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Locked – PRR Desk</source>
        <translation>Terkunci – PRR Desk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>PIN of the card</source>
        <translation>PIN kartu</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Print queue, handover and daily reports of the registry</source>
        <translation>Antrean cetak, serah terima, dan laporan harian Disdukcapil</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Sign in – PRR Desk</source>
        <translation>Masuk – PRR Desk</translation>
    </message>
    <message>
        <source>Staff card read</source>
        <translation>Kartu petugas terbaca</translation>
    </message>
    <message>
        <source>Type the PIN of your card.</source>
        <translation>Ketik PIN kartu Anda.</translation>
    </message>
    <message>
        <source>Type the PIN, then Enter. Esc: without the card.</source>
        <translation>Ketik PIN, lalu Enter. Esc: tanpa kartu.</translation>
    </message>
    <message>
        <source>Write your sign-in name first.</source>
        <translation>Isi nama masuk terlebih dahulu.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sekarang Anda boleh mencoba lagi.</translation>
    </message>
    <message>
        <source>or scan your staff card</source>
        <translation>atau pindai kartu petugas Anda</translation>
    </message>
</context>
<context>
    <name>SignedListForm</name>
    <message>
        <source>Documents of this list</source>
        <translation>Dokumen pada tanda terima ini</translation>
    </message>
    <message>
        <source>Everybody has signed, except those marked here: F3 did not sign, F2 signed after all.</source>
        <translation>Semua sudah tanda tangan, kecuali yang ditandai di sini: F3 tidak tanda tangan, F2 ternyata tanda tangan.</translation>
    </message>
    <message>
        <source>Handed over: {handed}. Came back: {left}.</source>
        <translation>Diserahkan: {handed}. Kembali: {left}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Note this list</source>
        <translation>Catat tanda terima</translation>
    </message>
    <message>
        <source>Note, such as where the person is now</source>
        <translation>Catatan, misalnya orangnya sekarang di mana</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nomor berkas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Signed receipt list</source>
        <translation>Tanda terima yang sudah ditandatangani</translation>
    </message>
    <message>
        <source>{name}: write the reason into the note.</source>
        <translation>{name}: tulis alasannya di catatan.</translation>
    </message>
</context>
<context>
    <name>SmartdukcapilPage</name>
    <message>
        <source>Choose a line to see its details.</source>
        <translation>Pilih baris untuk melihat rinciannya.</translation>
    </message>
    <message>
        <source>Choose one of the files first.</source>
        <translation>Pilih salah satu berkas dahulu.</translation>
    </message>
    <message>
        <source>Compare a list first.</source>
        <translation>Bandingkan daftar dahulu.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Every request of the app is finished</source>
        <translation>Semua permohonan aplikasi sudah selesai</translation>
    </message>
    <message>
        <source>F5 takes in the list the app exports.</source>
        <translation>F5 menerima daftar yang diekspor aplikasi.</translation>
    </message>
    <message>
        <source>F6 compares an export of the app with the office; nothing is written.</source>
        <translation>F6 membandingkan ekspor aplikasi dengan kantor; tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>F8 writes what the app does not know yet; each file has a number.</source>
        <translation>F8 menulis yang belum diketahui aplikasi; setiap berkas bernomor.</translation>
    </message>
    <message>
        <source>No file was written for the app yet</source>
        <translation>Belum ada berkas untuk aplikasi</translation>
    </message>
    <message>
        <source>No list of the app was compared yet</source>
        <translation>Belum ada daftar aplikasi yang dibandingkan</translation>
    </message>
    <message>
        <source>Nothing is late, counted from the day the citizen asked</source>
        <translation>Tidak ada yang terlambat, dihitung dari hari warga meminta</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Buka permohonan</translation>
    </message>
    <message>
        <source>The app knows how far each request is</source>
        <translation>Aplikasi sudah tahu sampai di mana setiap permohonan</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} terlambat</translation>
    </message>
    <message>
        <source>{n} not finished</source>
        <translation>{n} belum selesai</translation>
    </message>
    <message>
        <source>{n} to tell the app</source>
        <translation>{n} perlu dilaporkan</translation>
    </message>
</context>
<context>
    <name>SortComplaintDialog</name>
    <message>
        <source>Another kind</source>
        <translation>Jenis lain</translation>
    </message>
    <message>
        <source>Choose another kind than it has.</source>
        <translation>Pilih jenis yang berbeda dari sekarang.</translation>
    </message>
    <message>
        <source>It goes to the section head at once; nobody else sees it.</source>
        <translation>Pengaduan langsung ke kepala seksi; yang lain tidak melihatnya.</translation>
    </message>
    <message>
        <source>Sort it so   Enter</source>
        <translation>Ubah jenis   Enter</translation>
    </message>
    <message>
        <source>The complaint is about</source>
        <translation>Pengaduan ini tentang</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Database does not answer</source>
        <translation>Basis data tidak menjawab</translation>
    </message>
    <message>
        <source>Database {ms} ms</source>
        <translation>Basis data {ms} ms</translation>
    </message>
    <message>
        <source>Demo: nobody in it exists, everybody knows its password</source>
        <translation>Demo: orangnya rekaan, sandinya diketahui semua orang</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>StockCardPart</name>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Nothing has moved here yet</source>
        <translation>Belum ada mutasi di sini</translation>
    </message>
    <message>
        <source>Receive the first box with F5; every print, count and transfer is then listed here.</source>
        <translation>Terima barang pertama dengan F5; setiap cetak, opname, dan kiriman lalu tercatat di sini.</translation>
    </message>
    <message>
        <source>Stock card, newest first</source>
        <translation>Kartu stok, terbaru dulu</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Tersimpan di</translation>
    </message>
    <message>
        <source>the newest {n} moves</source>
        <translation>{n} mutasi terbaru</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message numerus="yes">
        <source>%n card(s) destroyed under minutes {number}.</source>
        <translation>
            <numerusform>%n kartu dimusnahkan dengan berita acara {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) to be destroyed</source>
        <translation>
            <numerusform>%n kartu untuk dimusnahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the pace of the last two weeks this lasts %n day(s): ask for more now.</source>
        <translation>
            <numerusform>Dengan laju dua minggu terakhir cukup untuk %n hari: ajukan permintaan sekarang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards to be destroyed</source>
        <translation>Untuk dimusnahkan</translation>
    </message>
    <message>
        <source>Choose minutes of destruction first.</source>
        <translation>Pilih dulu satu berita acara pemusnahan.</translation>
    </message>
    <message>
        <source>Choose the cards first; Ctrl+A chooses all.</source>
        <translation>Pilih kartunya dulu; Ctrl+A memilih semua.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Musnahkan</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n card(s)</source>
        <translation>
            <numerusform>Musnahkan %n kartu</numerusform>
        </translation>
    </message>
    <message>
        <source>In the books: {n}</source>
        <translation>Menurut buku: {n}</translation>
    </message>
    <message>
        <source>Kecamatan {name}</source>
        <translation>Kecamatan {name}</translation>
    </message>
    <message>
        <source>Minutes of destruction</source>
        <translation>Berita acara pemusnahan</translation>
    </message>
    <message>
        <source>Nothing is left. Printing stops until stock is received and recorded with F5.</source>
        <translation>Stok habis. Cetak berhenti sampai barang diterima dan dicatat dengan F5.</translation>
    </message>
    <message>
        <source>Stock card</source>
        <translation>Kartu stok</translation>
    </message>
    <message>
        <source>The count was written down; it agrees with the books.</source>
        <translation>Hitungan dicatat; sesuai dengan buku.</translation>
    </message>
    <message>
        <source>The count was written down; the books were changed by {n}.</source>
        <translation>Hitungan dicatat; buku diubah {n}.</translation>
    </message>
    <message>
        <source>This cannot be taken back. The minutes get a number and list every card by name; write them only when the cards have really been destroyed before witnesses.</source>
        <translation>Langkah ini tidak dapat diurungkan. Berita acara diberi nomor dan memuat setiap kartu dengan nama; catat hanya bila kartu benar-benar sudah dimusnahkan di depan saksi.</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>Kantor ini</translation>
    </message>
    <message numerus="yes">
        <source>enough for %n day(s)</source>
        <translation>
            <numerusform>cukup %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>none left</source>
        <translation>habis</translation>
    </message>
    <message>
        <source>{goods}: {n} received, {left} now in the books.</source>
        <translation>{goods}: {n} diterima, sekarang {left}.</translation>
    </message>
    <message>
        <source>{goods}: {n} sent to {place}.</source>
        <translation>{goods}: {n} dikirim ke {place}.</translation>
    </message>
    <message>
        <source>{goods}: {n} taken back from {place}.</source>
        <translation>{goods}: {n} diambil kembali dari {place}.</translation>
    </message>
    <message>
        <source>{goods}: {n} taken from the books, {left} left.</source>
        <translation>{goods}: {n} dikeluarkan dari buku, sisa {left}.</translation>
    </message>
    <message>
        <source>{name}: the old card lies in the destruction box.</source>
        <translation>{name}: kartu lama ada di kotak pemusnahan.</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Fetching the list …</source>
        <translation>Mengambil daftar …</translation>
    </message>
    <message>
        <source>The list could not be fetched; the notice below says why.</source>
        <translation>Daftar tidak dapat diambil; penyebabnya tertulis di bawah.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>TakeComplaintDialog</name>
    <message>
        <source>About</source>
        <translation>Mengenai</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Petugas yang diadukan</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Masuk lewat</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>In the citizen's own words; a chat copied from WhatsApp is taken apart by itself</source>
        <translation>Dengan kata-kata warga sendiri; chat yang disalin dari WhatsApp dipilah otomatis</translation>
    </message>
    <message>
        <source>It goes to the section head at once; nobody else sees it.</source>
        <translation>Pengaduan langsung ke kepala seksi; yang lain tidak melihatnya.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Nothing has this number: correct it, or empty the field.</source>
        <translation>Tidak ada yang bernomor ini: perbaiki, atau kosongkan.</translation>
    </message>
    <message>
        <source>Phone or WhatsApp</source>
        <translation>Telepon atau WhatsApp</translation>
    </message>
    <message>
        <source>Take a complaint down</source>
        <translation>Catat pengaduan</translation>
    </message>
    <message>
        <source>Take it down   Ctrl+Enter</source>
        <translation>Catat   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Write the telephone, the name or the NIK, so that the citizen can be answered.</source>
        <translation>Isi telepon, nama, atau NIK, supaya warga bisa dijawab.</translation>
    </message>
    <message>
        <source>Write what the citizen complains of.</source>
        <translation>Tulis apa yang diadukan warga.</translation>
    </message>
    <message>
        <source>guessed from the words; change it if it is wrong</source>
        <translation>ditebak dari kata-katanya; ubah bila salah</translation>
    </message>
    <message>
        <source>nobody of this office was named</source>
        <translation>tidak ada petugas yang disebut</translation>
    </message>
</context>
<context>
    <name>TellIncidentDialog</name>
    <message>
        <source>Describe the incident</source>
        <translation>Uraikan insiden</translation>
    </message>
    <message>
        <source>How the people were told</source>
        <translation>Cara warga diberi tahu</translation>
    </message>
    <message>
        <source>Keep the description</source>
        <translation>Simpan uraian</translation>
    </message>
    <message>
        <source>What it may lead to</source>
        <translation>Akibat yang mungkin</translation>
    </message>
    <message>
        <source>What was and will be done</source>
        <translation>Yang sudah dan akan dilakukan</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Data apa</translation>
    </message>
</context>
<context>
    <name>ThisPc</name>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message>
        <source>These apply at once, on this PC only.</source>
        <translation>Langsung berlaku, hanya di komputer ini.</translation>
    </message>
</context>
<context>
    <name>TieComplaintDialog</name>
    <message>
        <source>Scan or type a NIK, an application or a receipt, then choose the document.</source>
        <translation>Pindai atau ketik NIK, nomor permohonan, atau tanda terima, lalu pilih dokumennya.</translation>
    </message>
    <message>
        <source>Tie to a document</source>
        <translation>Kaitkan dengan dokumen</translation>
    </message>
    <message>
        <source>Tie to it   Enter</source>
        <translation>Kaitkan   Enter</translation>
    </message>
    <message>
        <source>Untie it   Enter</source>
        <translation>Lepas kaitan   Enter</translation>
    </message>
</context>
<context>
    <name>TieField</name>
    <message numerus="yes">
        <source>%n document(s) found; choose what the complaint is about.</source>
        <translation>
            <numerusform>%n dokumen ditemukan; pilih yang dimaksud pengaduan ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mengenai</translation>
    </message>
    <message>
        <source>NIK or number of the document</source>
        <translation>NIK atau nomor dokumen</translation>
    </message>
    <message>
        <source>NIK, application or receipt: scan or type; may stay empty</source>
        <translation>NIK, nomor permohonan, atau resi: pindai atau ketik; boleh kosong</translation>
    </message>
    <message>
        <source>Nothing here has this number.</source>
        <translation>Tidak ada yang bernomor ini.</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>tanpa dokumen</translation>
    </message>
</context>
<context>
    <name>ToSendPart</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Cannot be sent yet. Missing: {lacks}. F6 completes the address.</source>
        <translation>Belum bisa dikirim. Kurang: {lacks}. F6 melengkapi alamat.</translation>
    </message>
    <message>
        <source>Choose an addressee.</source>
        <translation>Pilih satu penerima.</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>Isi paket</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Nothing waits for Kantor Pos</source>
        <translation>Tidak ada yang menunggu Kantor Pos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Nomor HP</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>Printed cards and finished documents come here when their application says Kantor Pos.</source>
        <translation>Kartu tercetak dan dokumen jadi muncul di sini bila permohonannya lewat Kantor Pos.</translation>
    </message>
    <message>
        <source>RT/RW</source>
        <translation>RT/RW</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Jalan</translation>
    </message>
    <message>
        <source>The courier takes the old card; without it nothing is delivered.</source>
        <translation>Kurir mengambil KTP lama; tanpa itu kiriman tidak diserahkan.</translation>
    </message>
    <message>
        <source>The post has brought this back once; check the address.</source>
        <translation>Pernah diretur Pos; periksa alamatnya.</translation>
    </message>
    <message>
        <source>What waits for Kantor Pos, by addressee</source>
        <translation>Yang menunggu Kantor Pos, per penerima</translation>
    </message>
    <message>
        <source>{ready} ready to send · {lacking} with an incomplete address</source>
        <translation>{ready} siap kirim · {lacking} alamat belum lengkap</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Back from the kecamatan</source>
        <translation>Kembali dari kecamatan</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Goods to or from a kecamatan</source>
        <translation>Barang ke atau dari kecamatan</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Only {n} are there; move fewer, or count the stock first.</source>
        <translation>Hanya ada {n}; kurangi jumlahnya, atau lakukan opname dulu.</translation>
    </message>
    <message>
        <source>Paper (number)</source>
        <translation>Dokumen (nomor)</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>This office knows no kecamatan yet.</source>
        <translation>Kantor ini belum punya daftar kecamatan.</translation>
    </message>
    <message>
        <source>To the kecamatan</source>
        <translation>Ke kecamatan</translation>
    </message>
    <message>
        <source>Write how many move.</source>
        <translation>Tulis berapa yang dipindahkan.</translation>
    </message>
</context>
<context>
    <name>TrayQuestion</name>
    <message>
        <source>Is this card in the tray?</source>
        <translation>Apakah kartu ini ada di baki?</translation>
    </message>
    <message>
        <source>Its printing began, and nobody has said what became of it. Look before you answer.</source>
        <translation>Pencetakannya sudah dimulai, tetapi hasilnya belum dicatat. Lihat dulu, baru jawab.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>No card came out</source>
        <translation>Kartu tidak keluar</translation>
    </message>
    <message>
        <source>Yes, it is good</source>
        <translation>Ada, baik</translation>
    </message>
    <message>
        <source>Yes, it is spoiled</source>
        <translation>Ada, rusak</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} dari {all}</translation>
    </message>
</context>
<context>
    <name>TrayRound</name>
    <message>
        <source>{name}: good, in slot {slot}.</source>
        <translation>{name}: baik, disimpan di lokasi {slot}.</translation>
    </message>
    <message>
        <source>{name}: not printed; the card waits again.</source>
        <translation>{name}: tidak tercetak; kartu menunggu lagi.</translation>
    </message>
    <message>
        <source>{name}: spoiled; the card waits to be printed again.</source>
        <translation>{name}: rusak; kartu menunggu dicetak lagi.</translation>
    </message>
</context>
<context>
    <name>TrustRootPart</name>
    <message>
        <source>Certificates and lists of revoked ones</source>
        <translation>Sertifikat dan daftar sertifikat yang dicabut</translation>
    </message>
    <message>
        <source>Certificates the office trusts</source>
        <translation>Sertifikat yang dipercaya kantor</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Pilih satu baris dulu.</translation>
    </message>
    <message>
        <source>Install from file</source>
        <translation>Pasang dari berkas</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Pasang dari berkas…</translation>
    </message>
    <message>
        <source>Installed: {names}. Compare the fingerprint: {fingerprint}</source>
        <translation>Terpasang: {names}. Cocokkan sidik jarinya: {fingerprint}</translation>
    </message>
    <message>
        <source>No certificate is installed yet</source>
        <translation>Belum ada sertifikat yang dipasang</translation>
    </message>
    <message>
        <source>No network is asked: what is known of revoked certificates is in the PDF or here.</source>
        <translation>Tidak ada jaringan yang dihubungi: keterangan sertifikat yang dicabut hanya dari PDF itu sendiri atau dari sini.</translation>
    </message>
    <message>
        <source>Signatures of PDFs can be checked once the certificates of the authority that signs for the registry are installed here. Compare the fingerprint with the one it publishes.</source>
        <translation>Tanda tangan pada PDF dapat diperiksa setelah sertifikat dari penerbit tanda tangan elektronik Dukcapil (BSrE) dipasang di sini. Cocokkan sidik jarinya dengan yang diumumkan penerbit.</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Hapus kepercayaan</translation>
    </message>
    <message>
        <source>Trust this no longer?</source>
        <translation>Tidak mempercayai ini lagi?</translation>
    </message>
    <message>
        <source>{name}. Signatures that it alone vouches for will be shown as those of unknown signers.</source>
        <translation>{name}. Tanda tangan yang hanya dijamin olehnya akan tampil sebagai dari penanda tangan yang tidak dikenal.</translation>
    </message>
</context>
<context>
    <name>TypePassphrase</name>
    <message>
        <source>Forgotten? The recovery sheet is in the office's safe: type or scan its code here. Without the sheet nobody can open what is encrypted; everything else goes on.</source>
        <translation>Lupa? Lembar pemulihan ada di brankas kantor: ketik atau pindai kodenya di sini. Tanpa lembar itu tidak seorang pun dapat membuka yang terenkripsi; pekerjaan lain tetap berjalan.</translation>
    </message>
    <message>
        <source>Give this PC the key</source>
        <translation>Beri kunci pada komputer ini</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Kalimat sandi atau kode pemulihan</translation>
    </message>
    <message>
        <source>Type the passphrase of the office.</source>
        <translation>Ketik kalimat sandi kantor.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
</context>
<context>
    <name>UncollectedPart</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Cards not collected, longest first</source>
        <translation>Kartu belum diambil, terlama dulu</translation>
    </message>
    <message>
        <source>Cards that stay on the shelf longer than the chosen age are listed here.</source>
        <translation>Kartu yang tersimpan lebih lama dari umur yang dipilih tercantum di sini.</translation>
    </message>
    <message>
        <source>Choose a card.</source>
        <translation>Pilih satu kartu.</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Leaves through</source>
        <translation>Jalur serah</translation>
    </message>
    <message>
        <source>No card has waited that long</source>
        <translation>Tidak ada kartu yang tersimpan selama itu</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Di rak</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Lokasi</translation>
    </message>
    <message numerus="yes">
        <source>more than %n day(s)</source>
        <translation>
            <numerusform>lebih dari %n hari</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnderWayPart</name>
    <message>
        <source>Choose a parcel, or scan its label and then its tracking number.</source>
        <translation>Pilih paket, atau pindai label paket lalu nomor resinya.</translation>
    </message>
    <message>
        <source>No parcel here</source>
        <translation>Tidak ada paket di sini</translation>
    </message>
    <message>
        <source>Parcels sent with Kantor Pos are listed here until they arrive or come back.</source>
        <translation>Paket yang dikirim lewat Kantor Pos muncul di sini sampai terkirim atau retur.</translation>
    </message>
    <message>
        <source>Parcels under way, longest first</source>
        <translation>Paket dalam perjalanan, terlama di atas</translation>
    </message>
    <message>
        <source>Scan a parcel label, then its tracking number</source>
        <translation>Pindai label paket, lalu nomor resinya</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message numerus="yes">
        <source>%n application(s) are in your hands; the first: {number}, {name}.</source>
        <translation>
            <numerusform>%n permohonan Anda pegang; yang pertama: {number}, {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Choose a returned application first.</source>
        <translation>Pilih dulu permohonan yang dikembalikan.</translation>
    </message>
    <message>
        <source>Copy the text for the applicant</source>
        <translation>Salin teks untuk pemohon</translation>
    </message>
    <message>
        <source>Every document is in order.</source>
        <translation>Semua berkas sesuai.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Go on with what is in your hands</source>
        <translation>Lanjutkan yang Anda pegang</translation>
    </message>
    <message>
        <source>Its time ran out; take it again first.</source>
        <translation>Waktunya habis; ambil lagi dulu.</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} terlambat</translation>
    </message>
    <message>
        <source>{n} to be verified</source>
        <translation>{n} menunggu diperiksa</translation>
    </message>
</context>
<context>
    <name>WalkInPage</name>
    <message>
        <source>Answer a question: yes, no</source>
        <translation>Menjawab pertanyaan: ya, tidak</translation>
    </message>
    <message>
        <source>Go on with a form set aside</source>
        <translation>Lanjutkan isian yang disisihkan</translation>
    </message>
    <message>
        <source>Nobody is in the form yet.</source>
        <translation>Belum ada orang dalam isian.</translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>Dijanjikan {day}</translation>
    </message>
    <message>
        <source>Show the application that is still open</source>
        <translation>Tampilkan permohonan yang masih terbuka</translation>
    </message>
    <message>
        <source>That was not a whole NIK. Scan it once more.</source>
        <translation>NIK tidak terbaca utuh. Pindai sekali lagi.</translation>
    </message>
    <message>
        <source>The fields are open already.</source>
        <translation>Kolomnya sudah terbuka.</translation>
    </message>
    <message>
        <source>The form is kept on this PC and is never taken in twice.</source>
        <translation>Isian tersimpan di PC ini dan tidak akan diterima dua kali.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Throw this form away?</source>
        <translation>Buang isian ini?</translation>
    </message>
    <message>
        <source>Tick a line of the checklist, or all</source>
        <translation>Mencentang satu berkas, atau semua</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>What was typed for {name} is gone then.</source>
        <translation>Yang sudah diketik untuk {name} akan hilang.</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>J, T</translation>
    </message>
    <message>
        <source>{count} to be verified</source>
        <translation>{count} menunggu verifikasi</translation>
    </message>
</context>
<context>
    <name>WasteForm</name>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Only {n} are there; take fewer, or count the stock first.</source>
        <translation>Hanya ada {n}; kurangi jumlahnya, atau lakukan opname dulu.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Take from the books</source>
        <translation>Keluarkan dari buku</translation>
    </message>
    <message>
        <source>Used up or spoiled</source>
        <translation>Terpakai atau rusak</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Write how many.</source>
        <translation>Tulis jumlahnya.</translation>
    </message>
    <message>
        <source>Write what is wrong with the blanks; they go to the destruction box.</source>
        <translation>Tulis cacat kepingnya; keping masuk ke kotak pemusnahan.</translation>
    </message>
</context>
<context>
    <name>WhatsAppPage</name>
    <message>
        <source>A request from the chat is not taken in yet.</source>
        <translation>Permohonan dari obrolan belum diterima.</translation>
    </message>
    <message>
        <source>Answer   F6</source>
        <translation>Jawab   F6</translation>
    </message>
    <message>
        <source>Everybody has been answered</source>
        <translation>Semua sudah dijawab</translation>
    </message>
    <message>
        <source>Everybody has been answered.</source>
        <translation>Semua sudah dijawab.</translation>
    </message>
    <message>
        <source>Paste the chat</source>
        <translation>Tempel obrolan</translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>Dijanjikan {day}</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Throw this request away?</source>
        <translation>Buang permohonan ini?</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Menunggu jawaban</translation>
    </message>
    <message>
        <source>What was pasted and typed is gone then; nothing of it is in the queue.</source>
        <translation>Yang ditempel dan diketik akan hilang; belum ada yang masuk antrean.</translation>
    </message>
    <message>
        <source>Whoever asks by WhatsApp stands here until an answer was prepared.</source>
        <translation>Yang meminta lewat WhatsApp ada di sini sampai jawabannya disiapkan.</translation>
    </message>
    <message>
        <source>{number} is taken in, promised for {day}.</source>
        <translation>{number} diterima, dijanjikan {day}.</translation>
    </message>
    <message>
        <source>{n} wait for an answer</source>
        <translation>{n} menunggu jawaban</translation>
    </message>
</context>
<context>
    <name>WholeStrip</name>
    <message>
        <source>Copy {what}</source>
        <translation>Salin {what}</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Samarkan lagi</translation>
    </message>
    <message>
        <source>masked again in {n} s</source>
        <translation>disamarkan lagi dalam {n} detik</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>Daftar tombol pintas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Kunci layar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Akun saya</translation>
    </message>
    <message>
        <source>Only the words of the program can be read on it; no person can.</source>
        <translation>Hanya kata-kata program yang terbaca; data orang tidak.</translation>
    </message>
    <message>
        <source>Picture for support</source>
        <translation>Gambar untuk bantuan</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Ukuran huruf</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Compare with the KK first, then start.</source>
        <translation>Bandingkan dulu dengan KK, baru mulai.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Put back, not printed</source>
        <translation>Tidak jadi cetak</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Start printing</source>
        <translation>Mulai cetak</translation>
    </message>
</context>
<context>
    <name>WorkSheetPage</name>
    <message numerus="yes">
        <source>%n card(s) are no longer yours: the claim ran out. A card whose printing had begun is asked about under “outcome unknown”; the others wait in the queue again.</source>
        <translation>
            <numerusform>%n kartu tidak lagi atas nama Anda: waktu ambil sudah habis. Kartu yang sudah mulai dicetak ditanyakan sebagai “hasil belum diketahui”; yang lain kembali menunggu dalam antrean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) in your hands go back to the queue when the claim runs out.</source>
        <translation>
            <numerusform>%n kartu di tangan Anda kembali ke antrean setelah waktu ambil habis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) left</source>
        <translation>
            <numerusform>sisa %n kartu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) stay in your hands. F6 in the queue continues with them.</source>
        <translation>
            <numerusform>%n kartu tetap atas nama Anda. F6 di antrean untuk melanjutkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s): nobody has said yet what became of the print.</source>
        <translation>
            <numerusform>%n kartu belum diketahui hasil cetaknya.</numerusform>
        </translation>
    </message>
    <message>
        <source>A card is being printed, and nobody has said what became of it. You are asked about it when you sign in here again.</source>
        <translation>Ada kartu yang sedang dicetak dan hasilnya belum dicatat. Anda akan ditanya saat masuk lagi di komputer ini.</translation>
    </message>
    <message>
        <source>Card {n} of {all}</source>
        <translation>Kartu {n} dari {all}</translation>
    </message>
    <message>
        <source>Cards of this batch</source>
        <translation>Kartu dalam batch ini</translation>
    </message>
    <message>
        <source>Claim a batch</source>
        <translation>Ambil satu batch</translation>
    </message>
    <message>
        <source>Claim a batch; its cards come here one by one.</source>
        <translation>Ambil satu batch; kartunya muncul di sini satu per satu.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Look in the tray and answer</source>
        <translation>Lihat baki dan jawab</translation>
    </message>
    <message>
        <source>No card is in your hands</source>
        <translation>Tidak ada kartu di tangan Anda</translation>
    </message>
    <message>
        <source>The claim lasts until {time} and is renewed while the program is open.</source>
        <translation>Berlaku sampai pukul {time}, diperpanjang selama program terbuka.</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>No   N</source>
        <translation>Tidak   T</translation>
    </message>
    <message>
        <source>Yes   Y</source>
        <translation>Ya   J</translation>
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>Column {letter}</source>
        <translation>Kolom {letter}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Tidak dibaca</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Dibaca sebagai</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Badge</source>
        <translation>Kartu petugas</translation>
    </message>
    <message>
        <source>Deputy (Plh.)</source>
        <translation>Pelaksana harian (Plh.)</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Terakhir masuk</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>Plh. {role}</source>
        <translation>Plh. {role}</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Kode kedua</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>Sedang masuk di</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>a badge has 6 to 64 characters</source>
        <translation>kode kartu terdiri dari 6 sampai 64 huruf atau angka</translation>
    </message>
    <message>
        <source>it is for longer than a year</source>
        <translation>lamanya lebih dari setahun</translation>
    </message>
    <message>
        <source>nobody stands in for themselves</source>
        <translation>tidak ada yang menggantikan dirinya sendiri</translation>
    </message>
    <message>
        <source>others know this number: it is a NIK, NIP or sign-in name</source>
        <translation>nomor ini diketahui orang lain: ini NIK, NIP, atau nama masuk</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>terpasang</translation>
    </message>
    <message>
        <source>the first day comes after the last</source>
        <translation>hari pertama sesudah hari terakhir</translation>
    </message>
    <message>
        <source>the last day is over</source>
        <translation>hari terakhirnya sudah lewat</translation>
    </message>
    <message>
        <source>the number of the letter is missing</source>
        <translation>nomor suratnya belum ada</translation>
    </message>
    <message>
        <source>the other person does not have this role</source>
        <translation>orang yang digantikan tidak punya tugas ini</translation>
    </message>
    <message>
        <source>this person has the role already</source>
        <translation>orang ini sudah punya tugas itu</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Account activated again</source>
        <translation>Akun diaktifkan lagi</translation>
    </message>
    <message>
        <source>Account deactivated</source>
        <translation>Akun dinonaktifkan</translation>
    </message>
    <message>
        <source>Account locked after wrong tries</source>
        <translation>Akun terkunci karena salah berkali-kali</translation>
    </message>
    <message>
        <source>Account of an earlier program taken over</source>
        <translation>Akun dari program terdahulu diambil alih</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>Kunci akun dibuka</translation>
    </message>
    <message>
        <source>Accounts read</source>
        <translation>Daftar akun dibaca</translation>
    </message>
    <message>
        <source>Addendum to a closed day</source>
        <translation>Adendum hari yang sudah ditutup</translation>
    </message>
    <message>
        <source>Address for the post written</source>
        <translation>Alamat kirim Pos ditulis</translation>
    </message>
    <message>
        <source>Answer by WhatsApp prepared</source>
        <translation>Jawaban WhatsApp disiapkan</translation>
    </message>
    <message>
        <source>Answer template changed</source>
        <translation>Templat jawaban diubah</translation>
    </message>
    <message>
        <source>Application refused</source>
        <translation>Permohonan ditolak</translation>
    </message>
    <message>
        <source>Application returned</source>
        <translation>Permohonan dikembalikan</translation>
    </message>
    <message>
        <source>Application taken in</source>
        <translation>Permohonan diterima</translation>
    </message>
    <message>
        <source>Application verified</source>
        <translation>Permohonan diverifikasi</translation>
    </message>
    <message>
        <source>Application withdrawn</source>
        <translation>Permohonan dicabut</translation>
    </message>
    <message>
        <source>Appointment changed</source>
        <translation>Jadwal pengambilan diubah</translation>
    </message>
    <message>
        <source>Asked the head to approve</source>
        <translation>Minta persetujuan kepala seksi</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Cadangan dibuat</translation>
    </message>
    <message>
        <source>Badge given</source>
        <translation>Kartu petugas diberikan</translation>
    </message>
    <message>
        <source>Badge taken away</source>
        <translation>Kartu petugas dicabut</translation>
    </message>
    <message>
        <source>Batch claimed</source>
        <translation>Batch diambil</translation>
    </message>
    <message>
        <source>Blank spoiled without a card</source>
        <translation>Keping terpakai atau rusak tanpa kartu</translation>
    </message>
    <message>
        <source>Card handed to a citizen</source>
        <translation>Kartu diserahkan ke warga</translation>
    </message>
    <message>
        <source>Card moved to another slot</source>
        <translation>Kartu pindah lokasi</translation>
    </message>
    <message>
        <source>Card of somebody recorded as died or moved may be given out</source>
        <translation>Kartu orang yang tercatat meninggal atau pindah boleh diserahkan</translation>
    </message>
    <message>
        <source>Card printed</source>
        <translation>Kartu tercetak</translation>
    </message>
    <message>
        <source>Card spoiled</source>
        <translation>Kartu gagal cetak</translation>
    </message>
    <message>
        <source>Cards destroyed</source>
        <translation>Kartu dimusnahkan</translation>
    </message>
    <message>
        <source>Cards sent out</source>
        <translation>Kartu dikirim</translation>
    </message>
    <message>
        <source>Claim ran out</source>
        <translation>Waktu ambil habis</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>Pengaduan dijawab</translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation>Pengaduan ditutup</translation>
    </message>
    <message>
        <source>Complaint given to somebody</source>
        <translation>Pengaduan diserahkan kepada petugas</translation>
    </message>
    <message>
        <source>Complaint reopened</source>
        <translation>Pengaduan dibuka kembali</translation>
    </message>
    <message>
        <source>Complaint sorted anew</source>
        <translation>Jenis pengaduan diubah</translation>
    </message>
    <message>
        <source>Complaint taken in</source>
        <translation>Pengaduan dicatat</translation>
    </message>
    <message>
        <source>Complaint tied to a document</source>
        <translation>Pengaduan dikaitkan dengan dokumen</translation>
    </message>
    <message>
        <source>Complaints read</source>
        <translation>Pengaduan dibaca</translation>
    </message>
    <message>
        <source>Cost of a parcel corrected</source>
        <translation>Ongkos paket diperbaiki</translation>
    </message>
    <message>
        <source>Data destroyed</source>
        <translation>Data dimusnahkan</translation>
    </message>
    <message>
        <source>Data incident described, reported or closed</source>
        <translation>Insiden data diuraikan, dilaporkan, atau ditutup</translation>
    </message>
    <message>
        <source>Data incident noted</source>
        <translation>Insiden data dicatat</translation>
    </message>
    <message>
        <source>Data kept by order</source>
        <translation>Data ditahan atas perintah</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Hari ditutup</translation>
    </message>
    <message>
        <source>Days off changed</source>
        <translation>Hari libur diubah</translation>
    </message>
    <message>
        <source>Decided about a request for approval</source>
        <translation>Permintaan persetujuan dijawab</translation>
    </message>
    <message>
        <source>Decided about what the post brought back</source>
        <translation>Paket retur diputuskan</translation>
    </message>
    <message>
        <source>Decided whether two records are one person</source>
        <translation>Diputuskan apakah dua data satu orang</translation>
    </message>
    <message>
        <source>Deputy (Plh.) ended early</source>
        <translation>Plh. diakhiri lebih awal</translation>
    </message>
    <message>
        <source>Deputy (Plh.) named</source>
        <translation>Plh. ditetapkan</translation>
    </message>
    <message>
        <source>Destruction of data approved or refused</source>
        <translation>Pemusnahan data disetujui atau ditolak</translation>
    </message>
    <message>
        <source>Destruction of data proposed</source>
        <translation>Pemusnahan data diusulkan</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Berkas dilampirkan</translation>
    </message>
    <message>
        <source>Document handed to a citizen</source>
        <translation>Berkas diserahkan kepada warga</translation>
    </message>
    <message>
        <source>Document looked at</source>
        <translation>Berkas dilihat</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>Berkas dibuat</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Lampiran dilepas</translation>
    </message>
    <message>
        <source>Documents given to an RT with a receipt list</source>
        <translation>Dokumen dititipkan ke RT dengan tanda terima</translation>
    </message>
    <message>
        <source>Earlier files encrypted</source>
        <translation>Berkas lama dienkripsi</translation>
    </message>
    <message>
        <source>Everything held of a person put together</source>
        <translation>Semua data seseorang dihimpun</translation>
    </message>
    <message>
        <source>File added to or taken from a mission</source>
        <translation>Berkas ditambahkan ke atau dikeluarkan dari jemput bola</translation>
    </message>
    <message>
        <source>Form of an application corrected</source>
        <translation>Isian permohonan diperbaiki</translation>
    </message>
    <message>
        <source>Full NIK shown</source>
        <translation>NIK lengkap ditampilkan</translation>
    </message>
    <message>
        <source>Full NIKs of many taken out</source>
        <translation>NIK utuh banyak orang dikeluarkan</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Penahanan dilepas</translation>
    </message>
    <message>
        <source>Import profile saved</source>
        <translation>Profil impor disimpan</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Impor dibatalkan</translation>
    </message>
    <message>
        <source>Journal read or exported</source>
        <translation>Jejak audit dibaca atau diekspor</translation>
    </message>
    <message>
        <source>Key of the office given to a PC</source>
        <translation>Kunci kantor diberikan pada komputer</translation>
    </message>
    <message>
        <source>Key of the office taken from a PC</source>
        <translation>Kunci kantor dicabut dari komputer</translation>
    </message>
    <message>
        <source>Last step undone</source>
        <translation>Langkah terakhir diurungkan</translation>
    </message>
    <message>
        <source>List of Kantor Pos taken in</source>
        <translation>Daftar Kantor Pos diimpor</translation>
    </message>
    <message>
        <source>List of complaints taken in</source>
        <translation>Daftar pengaduan dimasukkan</translation>
    </message>
    <message>
        <source>List of deaths or moves taken in</source>
        <translation>Daftar kematian atau pindah dimasukkan</translation>
    </message>
    <message>
        <source>List of requests taken in</source>
        <translation>Daftar permohonan diterima</translation>
    </message>
    <message>
        <source>Lists of every desk read</source>
        <translation>Daftar semua meja dibaca</translation>
    </message>
    <message>
        <source>Mission cancelled</source>
        <translation>Jemput bola dibatalkan</translation>
    </message>
    <message>
        <source>Mission moved on</source>
        <translation>Jemput bola dilanjutkan</translation>
    </message>
    <message>
        <source>Mission of jemput bola planned</source>
        <translation>Jemput bola direncanakan</translation>
    </message>
    <message>
        <source>Name, NIP or position changed</source>
        <translation>Nama, NIP, atau jabatan diubah</translation>
    </message>
    <message>
        <source>New password given</source>
        <translation>Kata sandi baru diberikan</translation>
    </message>
    <message>
        <source>Office restored from a backup</source>
        <translation>Data kantor dipulihkan dari cadangan</translation>
    </message>
    <message>
        <source>Office set up</source>
        <translation>Kantor dibuat</translation>
    </message>
    <message>
        <source>Old card withdrawn</source>
        <translation>Kartu lama ditarik</translation>
    </message>
    <message>
        <source>Older copy of the office accepted</source>
        <translation>Salinan lama data kantor diterima</translation>
    </message>
    <message>
        <source>Order to keep data lifted</source>
        <translation>Perintah menahan data dicabut</translation>
    </message>
    <message>
        <source>Own PIN chosen</source>
        <translation>PIN sendiri dipilih</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>Kata sandi sendiri diganti</translation>
    </message>
    <message>
        <source>Own recovery codes made anew</source>
        <translation>Kode pemulihan sendiri dibuat baru</translation>
    </message>
    <message>
        <source>Own second factor removed</source>
        <translation>Kode kedua sendiri dihapus</translation>
    </message>
    <message>
        <source>Own second factor set up</source>
        <translation>Kode kedua sendiri dipasang</translation>
    </message>
    <message>
        <source>PRR list taken in</source>
        <translation>Daftar PRR diterima</translation>
    </message>
    <message>
        <source>PRR list undone</source>
        <translation>Daftar PRR dibatalkan</translation>
    </message>
    <message>
        <source>Passphrase of the office changed</source>
        <translation>Kalimat sandi kantor diganti</translation>
    </message>
    <message>
        <source>Passphrase of the office set</source>
        <translation>Kalimat sandi kantor ditetapkan</translation>
    </message>
    <message>
        <source>People compared</source>
        <translation>Data orang dibandingkan</translation>
    </message>
    <message>
        <source>Plan of a mission changed</source>
        <translation>Rencana jemput bola diubah</translation>
    </message>
    <message>
        <source>Print asked for</source>
        <translation>Cetak diminta</translation>
    </message>
    <message>
        <source>Print job cancelled</source>
        <translation>Antrean cetak dibatalkan</translation>
    </message>
    <message>
        <source>Print job put back</source>
        <translation>Dikembalikan ke antrean</translation>
    </message>
    <message>
        <source>Printing interrupted</source>
        <translation>Pencetakan terputus</translation>
    </message>
    <message>
        <source>Printing started</source>
        <translation>Mulai dicetak</translation>
    </message>
    <message>
        <source>Receipt of cards noted</source>
        <translation>Penerimaan kartu dicatat</translation>
    </message>
    <message>
        <source>Recovery sheet made</source>
        <translation>Lembar pemulihan dibuat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak sistem</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Laporan diekspor</translation>
    </message>
    <message>
        <source>Reprint asked for</source>
        <translation>Cetak ulang diminta</translation>
    </message>
    <message>
        <source>Request about own data answered</source>
        <translation>Permintaan data pribadi dijawab</translation>
    </message>
    <message>
        <source>Request about own data taken down</source>
        <translation>Permintaan data pribadi dicatat</translation>
    </message>
    <message>
        <source>Request for approval withdrawn</source>
        <translation>Permintaan persetujuan ditarik</translation>
    </message>
    <message>
        <source>Result of Kantor Pos noted</source>
        <translation>Hasil Kantor Pos dicatat</translation>
    </message>
    <message>
        <source>Result of Kantor Pos taken back</source>
        <translation>Hasil Kantor Pos dibatalkan</translation>
    </message>
    <message>
        <source>Retention period set</source>
        <translation>Masa simpan ditetapkan</translation>
    </message>
    <message>
        <source>Retention, requests and incidents read</source>
        <translation>Masa simpan, permintaan, dan insiden dibaca</translation>
    </message>
    <message>
        <source>Returned application came back</source>
        <translation>Permohonan kembali masuk</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Tugas diubah</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Layar dikunci</translation>
    </message>
    <message>
        <source>Screen unlocked</source>
        <translation>Kunci layar dibuka</translation>
    </message>
    <message>
        <source>Second factor reset</source>
        <translation>Kode kedua dihapus administrator</translation>
    </message>
    <message>
        <source>Service catalogue changed</source>
        <translation>Katalog layanan diubah</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Pengaturan diubah</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Masuk ditolak</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Signed receipt list noted</source>
        <translation>Tanda terima bertanda tangan dicatat</translation>
    </message>
    <message>
        <source>Staff member added</source>
        <translation>Petugas ditambahkan</translation>
    </message>
    <message>
        <source>Staff named to a person who asked</source>
        <translation>Nama petugas disebutkan kepada pemohon data</translation>
    </message>
    <message>
        <source>Statuses written for Smartdukcapil</source>
        <translation>Status untuk Smartdukcapil ditulis</translation>
    </message>
    <message>
        <source>Stock corrected to a count that differs</source>
        <translation>Stok disesuaikan dengan hitungan yang berbeda</translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation>Stok diopname</translation>
    </message>
    <message>
        <source>Stock moved</source>
        <translation>Stok dipindahkan</translation>
    </message>
    <message>
        <source>Stock received</source>
        <translation>Stok diterima</translation>
    </message>
    <message>
        <source>Table of rights read or exported</source>
        <translation>Tabel hak dibaca atau diekspor</translation>
    </message>
    <message>
        <source>Tracking number noted</source>
        <translation>Nomor resi dicatat</translation>
    </message>
    <message>
        <source>Trust root changed</source>
        <translation>Sertifikat tepercaya diubah</translation>
    </message>
    <message>
        <source>Verification begun</source>
        <translation>Verifikasi dimulai</translation>
    </message>
    <message>
        <source>Verification put back</source>
        <translation>Verifikasi dikembalikan</translation>
    </message>
    <message>
        <source>Work lists read</source>
        <translation>Daftar kerja dibaca</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Close the newest notice</source>
        <translation>Tutup pemberitahuan terbaru</translation>
    </message>
    <message>
        <source>Copy the number that is shown whole</source>
        <translation>Salin nomor yang sedang tampil utuh</translation>
    </message>
    <message>
        <source>Fetch this page again</source>
        <translation>Segarkan halaman ini</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>Daftar tombol pintas</translation>
    </message>
    <message>
        <source>Lock the screen; the work stays</source>
        <translation>Kunci layar; pekerjaan tetap ada</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Akun saya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Picture for support, people unreadable</source>
        <translation>Gambar untuk bantuan, data orang tidak terbaca</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Cari atau pindai</translation>
    </message>
    <message>
        <source>Show NIK, KK, phone whole; mask them again</source>
        <translation>Tampilkan NIK, KK, telepon utuh; samarkan lagi</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Urungkan langkah terakhir</translation>
    </message>
    <message>
        <source>What the newest notice offers</source>
        <translation>Yang ditawarkan pemberitahuan terbaru</translation>
    </message>
</context>
<context>
    <name>address_flaw</name>
    <message>
        <source>Another domain than the office has set</source>
        <translation>Domainnya bukan yang ditetapkan kantor</translation>
    </message>
    <message>
        <source>Hidden characters or a backslash hide where it leads</source>
        <translation>Ada karakter tersembunyi atau garis miring terbalik yang menyamarkan tujuannya</translation>
    </message>
    <message>
        <source>Made to look like the right domain</source>
        <translation>Dibuat mirip dengan domain yang benar</translation>
    </message>
    <message>
        <source>Names a port, which the registry's addresses do not</source>
        <translation>Menyebut nomor port, padahal alamat Dukcapil tidak</translation>
    </message>
    <message>
        <source>Not protected: http instead of https</source>
        <translation>Tidak terlindungi: http, bukan https</translation>
    </message>
    <message>
        <source>Not the address of a web page</source>
        <translation>Bukan alamat halaman web</translation>
    </message>
    <message>
        <source>The domain has letters that only look right</source>
        <translation>Ada huruf pada domain yang hanya tampak serupa</translation>
    </message>
    <message>
        <source>What stands before the @ hides the real domain</source>
        <translation>Tulisan sebelum tanda @ menyamarkan domain yang sebenarnya</translation>
    </message>
</context>
<context>
    <name>after_return</name>
    <message>
        <source>To be picked up at the counter</source>
        <translation>Diambil di loket</translation>
    </message>
    <message>
        <source>To be sent again</source>
        <translation>Dikirim ulang</translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message>
        <source>If it has not come to your address, please ask at the post office.</source>
        <translation>Bila belum sampai di alamat Anda, silakan tanyakan ke kantor pos.</translation>
    </message>
    <message>
        <source>If it was lost or damaged, please apply for a new one at the counter.</source>
        <translation>Bila hilang atau rusak, silakan ajukan kartu baru di loket.</translation>
    </message>
    <message>
        <source>If this is wrong, the holder has to come here with the KK.</source>
        <translation>Bila ini keliru, pemiliknya harus datang ke sini dengan membawa KK.</translation>
    </message>
    <message>
        <source>If you did not get it, please tell the counter now.</source>
        <translation>Bila Anda belum menerimanya, sampaikan sekarang kepada petugas loket.</translation>
    </message>
    <message>
        <source>If you do not know this person, please tell the counter now.</source>
        <translation>Bila Anda tidak mengenal orang ini, sampaikan sekarang kepada petugas loket.</translation>
    </message>
    <message>
        <source>If you still live here, please show your KK; otherwise ask in the new city.</source>
        <translation>Bila Anda masih tinggal di sini, tunjukkan KK; bila tidak, tanyakan di kota yang baru.</translation>
    </message>
    <message>
        <source>If you still need it, please apply again at the counter.</source>
        <translation>Bila masih diperlukan, silakan ajukan lagi di loket.</translation>
    </message>
    <message>
        <source>It is printed by itself from that day on; please ask your kecamatan then.</source>
        <translation>Mulai hari itu kartu dicetak dengan sendirinya; silakan tanyakan ke kecamatan Anda.</translation>
    </message>
    <message>
        <source>It is sent again; you can also take it here at the counter.</source>
        <translation>Akan dikirim ulang; boleh juga diambil di loket ini.</translation>
    </message>
    <message>
        <source>It was promised for {promised} and is late; please leave your telephone number at the counter.</source>
        <translation>Dijanjikan selesai {promised} dan terlambat; silakan tinggalkan nomor telepon Anda di loket.</translation>
    </message>
    <message>
        <source>KTP-el</source>
        <translation>KTP-el</translation>
    </message>
    <message>
        <source>Kantor Pos brought your document back on {on}: {reason}. {what}.</source>
        <translation>Kantor Pos mengembalikan dokumen Anda pada {on}: {reason}. {what}.</translation>
    </message>
    <message>
        <source>Kantor Pos delivered your document on {on} to {receiver}: {what}.</source>
        <translation>Kantor Pos sudah menyerahkan dokumen Anda pada {on} kepada {receiver}: {what}.</translation>
    </message>
    <message>
        <source>No card is printed here, because a move to another city is recorded.</source>
        <translation>Kartu tidak dicetak di sini karena tercatat pindah ke kota lain.</translation>
    </message>
    <message>
        <source>No card is printed here, because another office has printed it.</source>
        <translation>Kartu tidak dicetak di sini karena sudah dicetak kantor lain.</translation>
    </message>
    <message>
        <source>No card is printed, because the application for it was withdrawn.</source>
        <translation>Kartu tidak dicetak karena permohonannya sudah dicabut.</translation>
    </message>
    <message>
        <source>No card is printed, because the data on it would be wrong.</source>
        <translation>Kartu tidak dicetak karena data di dalamnya keliru.</translation>
    </message>
    <message>
        <source>No card is printed, because the holder is recorded as having died.</source>
        <translation>Kartu tidak dicetak karena pemiliknya tercatat meninggal.</translation>
    </message>
    <message>
        <source>No card is printed, because you are recorded twice.</source>
        <translation>Kartu tidak dicetak karena Anda terekam dua kali.</translation>
    </message>
    <message>
        <source>Please apply for a change of data at the counter.</source>
        <translation>Silakan ajukan perubahan data di loket.</translation>
    </message>
    <message>
        <source>Please ask again in a few days.</source>
        <translation>Silakan tanyakan lagi beberapa hari ke depan.</translation>
    </message>
    <message>
        <source>Please ask again in a week; the office asks the centre for the reason.</source>
        <translation>Silakan tanyakan lagi seminggu ke depan; kantor menanyakan sebabnya ke pusat.</translation>
    </message>
    <message>
        <source>Please ask at the counter what you can do instead.</source>
        <translation>Silakan tanyakan di loket apa yang dapat Anda lakukan.</translation>
    </message>
    <message>
        <source>Please ask at the post office of your kecamatan with the number {tracking}.</source>
        <translation>Silakan tanyakan ke kantor pos kecamatan dengan nomor {tracking}.</translation>
    </message>
    <message>
        <source>Please ask at the registry office of the new city.</source>
        <translation>Silakan tanyakan ke Disdukcapil kota yang baru.</translation>
    </message>
    <message>
        <source>Please ask at {place} in a few days and name your NIK.</source>
        <translation>Silakan tanyakan di {place} beberapa hari lagi dengan menyebut NIK Anda.</translation>
    </message>
    <message>
        <source>Please ask for it here now; it is free of charge.</source>
        <translation>Silakan minta dicetak di sini sekarang; tidak dipungut biaya.</translation>
    </message>
    <message>
        <source>Please ask the head of your RT, and sign the receipt list {list}.</source>
        <translation>Silakan temui Ketua RT Anda dan tanda tangani tanda terima {list}.</translation>
    </message>
    <message>
        <source>Please ask where you were recorded.</source>
        <translation>Silakan tanyakan di tempat Anda direkam.</translation>
    </message>
    <message>
        <source>Please bring the documents named on the note, with the number {number}.</source>
        <translation>Silakan bawa berkas yang disebut dalam surat pengembalian, dengan nomor {number}.</translation>
    </message>
    <message>
        <source>Please come back later today; an operator looks at the printer first.</source>
        <translation>Silakan datang lagi nanti hari ini; operator memeriksa printernya dahulu.</translation>
    </message>
    <message>
        <source>Please come during office hours with your KK and the receipt.</source>
        <translation>Silakan datang pada jam kerja dengan membawa KK dan tanda terima.</translation>
    </message>
    <message>
        <source>Please come for recording with your KK, or apply here at the counter.</source>
        <translation>Silakan datang untuk perekaman dengan membawa KK, atau ajukan permohonan di loket ini.</translation>
    </message>
    <message>
        <source>Please come on {day} at {begins} with your KK and the receipt.</source>
        <translation>Silakan datang {day} pukul {begins} dengan membawa KK dan tanda terima.</translation>
    </message>
    <message>
        <source>Please come with your KK; one of the two records has to be deleted first.</source>
        <translation>Silakan datang dengan membawa KK; salah satu dari dua rekaman harus dihapus dahulu.</translation>
    </message>
    <message>
        <source>Please fetch it there soon with your KK and the number {tracking}; later it comes back here.</source>
        <translation>Silakan segera ambil di sana dengan KK dan nomor {tracking}; setelah itu dikembalikan ke dinas.</translation>
    </message>
    <message>
        <source>Please fetch it there with your KK.</source>
        <translation>Silakan ambil di sana dengan membawa KK.</translation>
    </message>
    <message>
        <source>Please have your old card ready: the courier takes it and gives you the new one.</source>
        <translation>Siapkan KTP lama: kurir mengambilnya lalu menyerahkan yang baru.</translation>
    </message>
    <message>
        <source>Please keep your phone at hand; the post can be asked with the number {tracking} where it is.</source>
        <translation>Mohon HP selalu aktif; posisi kiriman dapat ditanyakan ke Pos dengan nomor {tracking}.</translation>
    </message>
    <message>
        <source>Please leave your telephone number; the office looks for it or prints it again.</source>
        <translation>Silakan tinggalkan nomor telepon; kantor mencarinya atau mencetaknya kembali.</translation>
    </message>
    <message>
        <source>Please show your KK here; the office then decides.</source>
        <translation>Silakan tunjukkan KK Anda di sini; setelah itu kantor memutuskan.</translation>
    </message>
    <message>
        <source>Please wait for the post at your address.</source>
        <translation>Silakan tunggu kiriman pos di alamat Anda.</translation>
    </message>
    <message>
        <source>Please wait for word from {place}, or take it here now with your KK.</source>
        <translation>Silakan tunggu kabar dari {place}, atau ambil di sini sekarang dengan menunjukkan KK.</translation>
    </message>
    <message>
        <source>Please wait here, or come back later today.</source>
        <translation>Silakan tunggu di sini, atau datang lagi nanti hari ini.</translation>
    </message>
    <message>
        <source>Please wait until {promised}; it is promised for that day.</source>
        <translation>Mohon tunggu sampai {promised}; dijanjikan selesai pada hari itu.</translation>
    </message>
    <message>
        <source>The courier came on {on} with your document and found nobody: {what}.</source>
        <translation>Kurir datang pada {on} membawa dokumen Anda tetapi tidak bertemu siapa pun: {what}.</translation>
    </message>
    <message>
        <source>The courier came twice with your document, last on {on}: {what}.</source>
        <translation>Kurir sudah dua kali datang membawa dokumen Anda, terakhir {on}: {what}.</translation>
    </message>
    <message>
        <source>The courier comes once more; please be at home or let somebody receive it.</source>
        <translation>Kurir akan datang sekali lagi; mohon berada di rumah atau titipkan pada keluarga.</translation>
    </message>
    <message>
        <source>The office knows of no recording and no application of yours.</source>
        <translation>Kantor belum memiliki rekaman maupun permohonan atas nama Anda.</translation>
    </message>
    <message>
        <source>Whoever wants a card after all may apply again at the counter.</source>
        <translation>Bila tetap ingin kartu, silakan ajukan permohonan lagi di loket.</translation>
    </message>
    <message>
        <source>You can take it here now, or tell the counter the right address to send it again.</source>
        <translation>Silakan ambil di sini sekarang, atau sampaikan alamat yang benar ke loket untuk dikirim ulang.</translation>
    </message>
    <message>
        <source>Your application for {what} has been checked and is being confirmed.</source>
        <translation>Permohonan {what} Anda sudah diperiksa dan sedang menunggu pengesahan.</translation>
    </message>
    <message>
        <source>Your application for {what} is here and is being checked.</source>
        <translation>Permohonan {what} Anda sudah kami terima dan sedang diperiksa.</translation>
    </message>
    <message>
        <source>Your application for {what} is in order and the document is made.</source>
        <translation>Permohonan {what} Anda sudah sesuai dan berkasnya sedang dibuat.</translation>
    </message>
    <message>
        <source>Your application for {what} was given back, because a document is not in order.</source>
        <translation>Permohonan {what} Anda dikembalikan karena ada berkas yang belum sesuai.</translation>
    </message>
    <message>
        <source>Your application for {what} was refused: {ground}.</source>
        <translation>Permohonan {what} Anda ditolak: {ground}.</translation>
    </message>
    <message>
        <source>Your application for {what} was withdrawn: {ground}.</source>
        <translation>Permohonan {what} Anda dicabut: {ground}.</translation>
    </message>
    <message>
        <source>Your application is in order; the card waits for your record from the centre.</source>
        <translation>Permohonan Anda sudah sesuai; kartunya menunggu data rekaman Anda dari pusat.</translation>
    </message>
    <message>
        <source>Your card can be printed, but nobody has asked for it yet: {what}.</source>
        <translation>Kartu Anda sudah dapat dicetak, tetapi belum ada yang memintanya: {what}.</translation>
    </message>
    <message>
        <source>Your card did not arrive at {place}: {what}.</source>
        <translation>Kartu Anda tidak sampai di {place}: {what}.</translation>
    </message>
    <message>
        <source>Your card has been at {place} since it was handed over under {bast}: {what}.</source>
        <translation>Kartu Anda ada di {place} sejak diserahkan dengan {bast}: {what}.</translation>
    </message>
    <message>
        <source>Your card is being printed now: {what}.</source>
        <translation>Kartu Anda sedang dicetak: {what}.</translation>
    </message>
    <message>
        <source>Your card is held until the office has decided.</source>
        <translation>Kartu Anda ditahan sampai kantor memutuskan.</translation>
    </message>
    <message>
        <source>Your card is held, because a move to another city is recorded.</source>
        <translation>Kartu Anda ditahan karena tercatat pindah ke kota lain.</translation>
    </message>
    <message>
        <source>Your card is held, because a record under another NIK looks like you.</source>
        <translation>Kartu Anda ditahan, karena ada data dengan NIK lain yang tampak sebagai Anda.</translation>
    </message>
    <message>
        <source>Your card is held, because one was already printed for you.</source>
        <translation>Kartu Anda ditahan karena kartu atas nama Anda sudah pernah dicetak.</translation>
    </message>
    <message>
        <source>Your card is held, because the centre took back its release for printing.</source>
        <translation>Kartu Anda ditahan karena pusat menarik kembali izin cetaknya.</translation>
    </message>
    <message>
        <source>Your card is held, because the holder is recorded as having died.</source>
        <translation>Kartu Anda ditahan karena pemiliknya tercatat meninggal.</translation>
    </message>
    <message>
        <source>Your card is held, because the kelurahan of your address was not recognised.</source>
        <translation>Kartu Anda ditahan karena kelurahan pada alamat Anda tidak dikenali.</translation>
    </message>
    <message>
        <source>Your card is held, because two names are recorded under your NIK.</source>
        <translation>Kartu Anda ditahan karena dua nama tercatat dengan NIK Anda.</translation>
    </message>
    <message>
        <source>Your card is in line to be printed: {what}.</source>
        <translation>Kartu Anda dalam antrean cetak: {what}.</translation>
    </message>
    <message>
        <source>Your card is on its way to {place}: {what}.</source>
        <translation>Kartu Anda dalam perjalanan ke {place}: {what}.</translation>
    </message>
    <message>
        <source>Your card is ready and goes out to {place}: {what}.</source>
        <translation>Kartu Anda sudah jadi dan akan dikirim ke {place}: {what}.</translation>
    </message>
    <message>
        <source>Your card waits for your 17th birthday.</source>
        <translation>Kartu Anda menunggu ulang tahun ke-17 Anda.</translation>
    </message>
    <message>
        <source>Your card was given to the post under {bast}: {what}.</source>
        <translation>Kartu Anda diserahkan ke kantor pos dengan {bast}: {what}.</translation>
    </message>
    <message>
        <source>Your card was in the printer when it stopped: {what}.</source>
        <translation>Kartu Anda ada di printer ketika printer berhenti: {what}.</translation>
    </message>
    <message>
        <source>Your document is ready here at the counter: {what}.</source>
        <translation>Berkas Anda sudah siap di loket ini: {what}.</translation>
    </message>
    <message>
        <source>Your document left for you with Kantor Pos on {at}, number {tracking}: {what}.</source>
        <translation>Dokumen Anda dikirim lewat Kantor Pos pada {at}, nomor {tracking}: {what}.</translation>
    </message>
    <message>
        <source>Your document lies at the post office since {on}: {what}.</source>
        <translation>Dokumen Anda ada di kantor pos sejak {on}: {what}.</translation>
    </message>
    <message>
        <source>Your document was collected on {at} by {taker} ({relation}): {what}.</source>
        <translation>Berkas Anda sudah diambil {at} oleh {taker} ({relation}): {what}.</translation>
    </message>
    <message>
        <source>Your document was given to your RT to be handed to you: {what}.</source>
        <translation>Dokumen Anda sudah dititipkan ke RT untuk diserahkan kepada Anda: {what}.</translation>
    </message>
    <message>
        <source>Your document was handed over: {what}.</source>
        <translation>Berkas Anda sudah diserahkan: {what}.</translation>
    </message>
</context>
<context>
    <name>answer_way</name>
    <message>
        <source>By WhatsApp</source>
        <translation>Lewat WhatsApp</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Tercetak</translation>
    </message>
    <message>
        <source>Said at the counter or by telephone</source>
        <translation>Lisan di loket atau lewat telepon</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Pemohon</translation>
    </message>
    <message>
        <source>Applicant, to collect it</source>
        <translation>Pemohon, mengambil</translation>
    </message>
    <message>
        <source>Applicant, to repair it</source>
        <translation>Pemohon, memperbaiki</translation>
    </message>
    <message>
        <source>Ask the applicant which is right, then correct the app or take it in anew.</source>
        <translation>Tanyakan kepada pemohon mana yang benar, lalu betulkan di aplikasi atau terima permohonan baru.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Cancelled in the app: withdraw it here, Enter opens it.</source>
        <translation>Dibatalkan di aplikasi: cabut di sini, Enter membukanya.</translation>
    </message>
    <message>
        <source>Cannot be taken in: {reason}</source>
        <translation>Tidak dapat diterima: {reason}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Compared with the app</source>
        <translation>Dibandingkan</translation>
    </message>
    <message>
        <source>Comparing the list</source>
        <translation>Membandingkan daftar</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Exports of the app</source>
        <translation>Ekspor aplikasi</translation>
    </message>
    <message>
        <source>F5 takes it in.</source>
        <translation>F5 menerimanya.</translation>
    </message>
    <message>
        <source>F8 tells the app.</source>
        <translation>F8 melaporkannya ke aplikasi.</translation>
    </message>
    <message>
        <source>Files for the app</source>
        <translation>Berkas untuk aplikasi</translation>
    </message>
    <message>
        <source>Find out who moved it on in the app, and do the same step here.</source>
        <translation>Cari tahu siapa yang memajukannya di aplikasi, lalu lakukan langkah yang sama di sini.</translation>
    </message>
    <message>
        <source>Here it is</source>
        <translation>Di sini</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Look it up in the app: it may have been deleted there.</source>
        <translation>Cari di aplikasi: mungkin sudah dihapus di sana.</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Nobody: it has ended</source>
        <translation>Tidak ada: sudah berakhir</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Belum dilapor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Number here</source>
        <translation>Nomor di kantor</translation>
    </message>
    <message>
        <source>Number of the app</source>
        <translation>Nomor dari aplikasi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Nomor HP</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>Read the status in the app; nothing is done about it here.</source>
        <translation>Lihat statusnya di aplikasi; di sini tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Repaired in the app: Enter opens it, F4 there takes it in again.</source>
        <translation>Sudah diperbaiki di aplikasi: Enter membukanya, lalu F4 menerimanya kembali.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Permohonan</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Simpan perbandingan</translation>
    </message>
    <message>
        <source>Save the statuses for the app</source>
        <translation>Simpan status untuk aplikasi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Staff who check</source>
        <translation>Petugas verifikasi</translation>
    </message>
    <message>
        <source>Status in the app, and here</source>
        <translation>Status di aplikasi, dan di sini</translation>
    </message>
    <message>
        <source>Statuses for the app</source>
        <translation>Status untuk aplikasi</translation>
    </message>
    <message>
        <source>Statuses for the app (*.csv)</source>
        <translation>Status untuk aplikasi (*.csv)</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Dihentikan; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Terima permohonan</translation>
    </message>
    <message>
        <source>Take in the app's list</source>
        <translation>Terima daftar aplikasi</translation>
    </message>
    <message>
        <source>Take in what is new?</source>
        <translation>Terima yang baru?</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Taking in the list</source>
        <translation>Menerima daftar</translation>
    </message>
    <message>
        <source>The app does not know this yet; F8 tells it.</source>
        <translation>Aplikasi belum tahu; F8 melaporkannya.</translation>
    </message>
    <message>
        <source>The app knows</source>
        <translation>Sudah tahu</translation>
    </message>
    <message>
        <source>The app names only who asks. F2 fills in whom it is about while the documents are checked.</source>
        <translation>Aplikasi hanya menyebut pemohonnya. F2 mengisi untuk siapa saat berkas diverifikasi.</translation>
    </message>
    <message>
        <source>The app says</source>
        <translation>Kata aplikasi</translation>
    </message>
    <message>
        <source>The columns of {file} are not certain; see to them here.</source>
        <translation>Kolom {file} belum pasti; periksa di sini.</translation>
    </message>
    <message>
        <source>The list says: {status}</source>
        <translation>Di daftar: {status}</translation>
    </message>
    <message>
        <source>To tell the app</source>
        <translation>Perlu dilaporkan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Dilaporkan</translation>
    </message>
    <message>
        <source>Told last</source>
        <translation>Terakhir dilaporkan</translation>
    </message>
    <message>
        <source>Told on {day}; the app does not show it yet.</source>
        <translation>Dilaporkan {day}; aplikasi belum menunjukkannya.</translation>
    </message>
    <message>
        <source>Told on {day}; the app does not show it yet. If it was repaired there, Enter opens it.</source>
        <translation>Dilaporkan {day}; aplikasi belum menunjukkannya. Bila sudah diperbaiki di sana, Enter membukanya.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>What the comparison came to</source>
        <translation>Hasil perbandingan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>Which export of the app?</source>
        <translation>Ekspor aplikasi yang mana?</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>Yang membuatnya</translation>
    </message>
    <message>
        <source>Write it once more</source>
        <translation>Tulis sekali lagi</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ditulis</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>dan {n} lagi</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>tidak ada di sini</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>tidak tercantum</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>{file} brings nothing new; every request of it is known with this status.</source>
        <translation>{file} tidak membawa yang baru; semua permohonannya sudah dikenal dengan status ini.</translation>
    </message>
    <message>
        <source>{file} is taken in: {new} new, {changed} with another status, {refused} refused.</source>
        <translation>{file} sudah diterima: {new} baru, {changed} statusnya berubah, {refused} ditolak.</translation>
    </message>
    <message>
        <source>{file}: {new} new, {changed} with another status in the app, {known} known, {refused} refused.</source>
        <translation>{file}: {new} baru, {changed} statusnya berubah di aplikasi, {known} sudah dikenal, {refused} ditolak.</translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
    <message>
        <source>{number}: {count} statuses for the app are in {file}.</source>
        <translation>{number}: {count} status untuk aplikasi ada di {file}.</translation>
    </message>
    <message>
        <source>{n} lines name a request once more; the last one counts.</source>
        <translation>{n} baris menyebut permohonan sekali lagi; yang terakhir dipakai.</translation>
    </message>
    <message>
        <source>{n} requests are from days this list does not cover; nothing follows from that.</source>
        <translation>{n} permohonan dari hari yang tidak dicakup daftar ini; itu tidak berarti apa-apa.</translation>
    </message>
    <message>
        <source>{stage}, {moment}, in {number}</source>
        <translation>{stage}, {moment}, dalam {number}</translation>
    </message>
    <message>
        <source>{status}, read on {moment}</source>
        <translation>{status}, dibaca {moment}</translation>
    </message>
</context>
<context>
    <name>app_group</name>
    <message>
        <source>Both say it ended, but not how</source>
        <translation>Sama-sama berakhir, tetapi berbeda</translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Here, no longer in the app</source>
        <translation>Ada di sini, tidak lagi di aplikasi</translation>
    </message>
    <message>
        <source>In the app, not here</source>
        <translation>Ada di aplikasi, tidak di sini</translation>
    </message>
    <message>
        <source>The app is ahead</source>
        <translation>Aplikasi lebih maju</translation>
    </message>
    <message>
        <source>The app's status is not understood</source>
        <translation>Status aplikasi tidak dipahami</translation>
    </message>
    <message>
        <source>We are ahead</source>
        <translation>Kantor lebih maju</translation>
    </message>
</context>
<context>
    <name>app_report</name>
    <message>
        <source>A. Groups</source>
        <translation>A. Kelompok</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>B. Status in the app against state here</source>
        <translation>B. Status di aplikasi dan di kantor</translation>
    </message>
    <message>
        <source>C. Request by request</source>
        <translation>C. Per permohonan</translation>
    </message>
    <message>
        <source>COMPARISON WITH SMARTDUKCAPIL</source>
        <translation>PERBANDINGAN DENGAN SMARTDUKCAPIL</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Comparison with Smartdukcapil {day}</source>
        <translation>Perbandingan Smartdukcapil {day}</translation>
    </message>
    <message>
        <source>Export of the app</source>
        <translation>Ekspor aplikasi</translation>
    </message>
    <message>
        <source>Lines that name a request once more</source>
        <translation>Baris yang menyebut permohonan sekali lagi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Tidak ada di kantor</translation>
    </message>
    <message>
        <source>Number here</source>
        <translation>Nomor di kantor</translation>
    </message>
    <message>
        <source>Number of the app</source>
        <translation>Nomor dari aplikasi</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Permohonan</translation>
    </message>
    <message>
        <source>Requests from days the export does not cover</source>
        <translation>Permohonan dari hari yang tidak dicakup ekspor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>State here</source>
        <translation>Status di kantor</translation>
    </message>
    <message>
        <source>Status in the app</source>
        <translation>Status di aplikasi</translation>
    </message>
    <message>
        <source>Told last</source>
        <translation>Terakhir dilaporkan</translation>
    </message>
</context>
<context>
    <name>app_stage</name>
    <message>
        <source>Collected</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Tidak dipahami</translation>
    </message>
    <message>
        <source>Ready to be collected</source>
        <translation>Siap diambil</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Returned to be repaired</source>
        <translation>Dikembalikan untuk diperbaiki</translation>
    </message>
    <message>
        <source>Verified, being made</source>
        <translation>Terverifikasi, sedang dibuat</translation>
    </message>
    <message>
        <source>Waits to be verified</source>
        <translation>Menunggu verifikasi</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>Dicabut pemohon</translation>
    </message>
</context>
<context>
    <name>app_state</name>
    <message>
        <source>Being verified</source>
        <translation>Sedang diverifikasi</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Ready to be collected</source>
        <translation>Siap diambil</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Returned to the applicant</source>
        <translation>Dikembalikan ke pemohon</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>Menunggu verifikasi</translation>
    </message>
    <message>
        <source>Verified, being made</source>
        <translation>Terverifikasi, sedang dibuat</translation>
    </message>
    <message>
        <source>Waits for a second pair of eyes</source>
        <translation>Menunggu pemeriksa kedua</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
</context>
<context>
    <name>appointment</name>
    <message>
        <source>Booked</source>
        <translation>Terjadwal</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sudah datang</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Tidak datang</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Dipindah</translation>
    </message>
</context>
<context>
    <name>ask_head</name>
    <message>
        <source>Ask the head</source>
        <translation>Minta ke kepala seksi</translation>
    </message>
    <message>
        <source>For {n} of them you asked already.</source>
        <translation>Untuk {n} di antaranya Anda sudah meminta.</translation>
    </message>
    <message>
        <source>Needs the head: {deed}</source>
        <translation>Perlu kepala seksi: {deed}</translation>
    </message>
    <message>
        <source>Needs the head: {deed}. You asked already, and nobody has answered yet.</source>
        <translation>Perlu kepala seksi: {deed}. Anda sudah memintanya, belum ada jawaban.</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Lihat permintaan</translation>
    </message>
    <message>
        <source>The head was asked: {deed}, {n} requests. You are told here when there is an answer.</source>
        <translation>Sudah diminta ke kepala seksi: {deed}, {n} permintaan. Jawabannya diberitahukan di sini.</translation>
    </message>
    <message>
        <source>The head was asked: {deed}, {thing}. You are told here when there is an answer.</source>
        <translation>Sudah diminta ke kepala seksi: {deed}, {thing}. Jawabannya diberitahukan di sini.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>dan {n} lagi</translation>
    </message>
</context>
<context>
    <name>attachment_cure</name>
    <message>
        <source>Ask for the file without a password, or scan the printed document.</source>
        <translation>Minta berkas tanpa kata sandi, atau pindai dokumen yang tercetak.</translation>
    </message>
    <message>
        <source>Attach only the pages that belong to this document.</source>
        <translation>Lampirkan halaman dokumen ini saja.</translation>
    </message>
    <message>
        <source>Check the folder and the name, and choose the file again.</source>
        <translation>Periksa folder dan namanya, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Choose the scanned files themselves.</source>
        <translation>Pilih berkas hasil pindainya sendiri.</translation>
    </message>
    <message>
        <source>Close other programs and try again; if it stays so, tell the administrator.</source>
        <translation>Tutup program lain dan coba lagi; jika tetap begitu, beri tahu administrator.</translation>
    </message>
    <message>
        <source>Copy it to your own folder and choose it again.</source>
        <translation>Salin ke folder Anda sendiri, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Copy the file again, or ask for it again.</source>
        <translation>Salin lagi berkasnya, atau minta lagi.</translation>
    </message>
    <message>
        <source>Do not open it. Scan the document, or ask for it as PDF or JPEG.</source>
        <translation>Jangan dibuka. Pindai dokumennya, atau minta dalam bentuk PDF atau JPEG.</translation>
    </message>
    <message>
        <source>Scan the document again at 300 dpi, or save it as a new PDF.</source>
        <translation>Pindai lagi dokumen pada 300 dpi, atau simpan sebagai PDF baru.</translation>
    </message>
    <message>
        <source>Scan the document again, or ask for the file again.</source>
        <translation>Pindai lagi dokumennya, atau minta lagi berkasnya.</translation>
    </message>
    <message>
        <source>Scan the document at 300 dpi, or in parts.</source>
        <translation>Pindai dokumen pada 300 dpi, atau per bagian.</translation>
    </message>
    <message>
        <source>Scan the document at 300 dpi.</source>
        <translation>Pindai dokumen pada 300 dpi.</translation>
    </message>
</context>
<context>
    <name>attachment_flaw</name>
    <message>
        <source>A page has more than 64 million pixels; the file may be harmful.</source>
        <translation>Ada halaman yang lebih dari 64 juta piksel; berkas ini mungkin berbahaya.</translation>
    </message>
    <message>
        <source>Reading the file needed too much memory, or the reader broke down on it.</source>
        <translation>Membaca berkas ini memerlukan terlalu banyak memori, atau pembacanya berhenti karenanya.</translation>
    </message>
    <message>
        <source>Reading the file took too long; it may be harmful.</source>
        <translation>Berkas terlalu lama dibaca; mungkin berbahaya.</translation>
    </message>
    <message>
        <source>The content is neither PDF nor a JPEG, PNG, TIFF or HEIC picture, whatever the name says.</source>
        <translation>Isinya bukan PDF dan bukan gambar JPEG, PNG, TIFF atau HEIC, apa pun namanya.</translation>
    </message>
    <message>
        <source>The end of the file is missing; it was not copied or sent to its end.</source>
        <translation>Bagian akhir berkas hilang; penyalinan atau pengirimannya terputus.</translation>
    </message>
    <message>
        <source>The file has more than 200 pages.</source>
        <translation>Berkasnya lebih dari 200 halaman.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Berkasnya rusak.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Berkas kosong.</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB.</source>
        <translation>Berkasnya lebih besar dari 32 MB.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Berkas sudah tidak ada.</translation>
    </message>
    <message>
        <source>The file is protected with a password.</source>
        <translation>Berkas dilindungi kata sandi.</translation>
    </message>
    <message>
        <source>The reader of files could not be started on this PC.</source>
        <translation>Pembaca berkas tidak dapat dijalankan di komputer ini.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Ini folder atau perangkat, bukan berkas.</translation>
    </message>
    <message>
        <source>This program may not open the file.</source>
        <translation>Program ini tidak diizinkan membuka berkas itu.</translation>
    </message>
</context>
<context>
    <name>badge</name>
    <message>
        <source>Asleep after wrong PINs</source>
        <translation>Nonaktif sementara (PIN salah)</translation>
    </message>
    <message>
        <source>Badge and PIN</source>
        <translation>Kartu dan PIN</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Tanpa kartu</translation>
    </message>
    <message>
        <source>PIN not chosen yet</source>
        <translation>PIN belum dipilih</translation>
    </message>
</context>
<context>
    <name>booking</name>
    <message>
        <source>The office cannot say whether this step was booked. Try again: it is never booked twice.</source>
        <translation>Belum pasti apakah langkah ini sudah tercatat. Coba lagi: langkah ini tidak akan tercatat dua kali.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>box</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
</context>
<context>
    <name>brought</name>
    <message>
        <source>Brought</source>
        <translation>Dibawa</translation>
    </message>
    <message>
        <source>Not brought</source>
        <translation>Tidak dibawa</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
</context>
<context>
    <name>cancel</name>
    <message>
        <source>Application withdrawn</source>
        <translation>Permohonan dicabut</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Meninggal</translation>
    </message>
    <message>
        <source>Double record</source>
        <translation>Data ganda</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Pindah keluar</translation>
    </message>
    <message>
        <source>Printed elsewhere</source>
        <translation>Sudah dicetak di tempat lain</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Data salah</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>KIA</source>
        <translation>KIA</translation>
    </message>
    <message>
        <source>KTP-el</source>
        <translation>KTP-el</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Leaves through</source>
        <translation>Jalur serah</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>RT/RW</source>
        <translation>RT/RW</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Lokasi</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Different people, do not ask again</source>
        <translation>Orang berbeda, jangan tanya lagi</translation>
    </message>
    <message>
        <source>Letter to the centre</source>
        <translation>Surat ke pusat</translation>
    </message>
    <message>
        <source>Letter to the citizen</source>
        <translation>Surat ke warga</translation>
    </message>
    <message>
        <source>One person; one NIK stays</source>
        <translation>Satu orang; satu NIK tetap</translation>
    </message>
    <message>
        <source>Sent to the data officer</source>
        <translation>Diserahkan ke petugas data</translation>
    </message>
    <message>
        <source>Waits for the centre</source>
        <translation>Menunggu pusat</translation>
    </message>
</context>
<context>
    <name>case_letter</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Tempat/tanggal lahir</translation>
    </message>
    <message>
        <source>Copies of the family cards (KK) of both records</source>
        <translation>Salinan Kartu Keluarga (KK) kedua data</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Enclosed</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Data pertama</translation>
    </message>
    <message>
        <source>For one person speaks:</source>
        <translation>Yang menunjukkan satu orang:</translation>
    </message>
    <message>
        <source>In the population database of {office}, these two records look like one person:</source>
        <translation>Dalam basis data kependudukan {office}, kedua data berikut tampak sebagai satu orang:</translation>
    </message>
    <message>
        <source>In the population database, two records under two NIKs look like you. Everybody has one NIK only; as long as both records stand, no KTP-el can be printed from either of them. These are the records:</source>
        <translation>Dalam basis data kependudukan terdapat dua data dengan dua NIK yang tampak sebagai Saudara. Setiap penduduk hanya memiliki satu NIK; selama kedua data masih ada, KTP-el tidak dapat dicetak dari salah satunya. Kedua data itu adalah:</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Letter to the centre, case {number}</source>
        <translation>Surat ke pusat, kasus {number}</translation>
    </message>
    <message>
        <source>Letter to the citizen, case {number}</source>
        <translation>Surat ke warga, kasus {number}</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK {kept} is meant to stay yours; the record under NIK {gone} is to be deleted at the centre.</source>
        <translation>NIK {kept} direncanakan tetap menjadi NIK Saudara; data dengan NIK {gone} akan dimohonkan untuk dihapus di pusat.</translation>
    </message>
    <message>
        <source>NOTICE OF DOUBLE RECORDS</source>
        <translation>PEMBERITAHUAN DATA GANDA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Please come yourself, because fingerprints are compared, and bring:</source>
        <translation>Mohon datang sendiri, karena sidik jari akan dicocokkan, dan membawa:</translation>
    </message>
    <message>
        <source>Please do not have yourself recorded again: a third record would only make it longer. If one of the records is not you, please tell us, too. This service is free of charge.</source>
        <translation>Mohon jangan merekam ulang: data ketiga hanya memperlama penyelesaian. Jika salah satu data bukan Saudara, mohon beri tahu kami juga. Layanan ini tidak dipungut biaya.</translation>
    </message>
    <message>
        <source>REQUEST ABOUT DOUBLE RECORDS</source>
        <translation>PERMOHONAN PENYELESAIAN DATA GANDA</translation>
    </message>
    <message>
        <source>Record status</source>
        <translation>Status rekaman</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Direkam</translation>
    </message>
    <message>
        <source>Request to decide about records that may be double</source>
        <translation>Permohonan keputusan atas data yang diduga ganda</translation>
    </message>
    <message>
        <source>Request to delete a double record</source>
        <translation>Permohonan penghapusan data ganda</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Data kedua</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Thank you for your attention.</source>
        <translation>Atas perhatian dan kerja samanya kami ucapkan terima kasih.</translation>
    </message>
    <message>
        <source>The Director General of Population and Civil Registration, Ministry of Home Affairs, Jakarta</source>
        <translation>Direktur Jenderal Kependudukan dan Pencatatan Sipil Kementerian Dalam Negeri di Jakarta</translation>
    </message>
    <message>
        <source>The centre has been asked which of them stays; until its answer neither is changed.</source>
        <translation>Pusat telah dimintai keputusan NIK mana yang tetap; sebelum ada jawaban, kedua data tidak diubah.</translation>
    </message>
    <message>
        <source>The office examined both records on {day} and found: {reason}.</source>
        <translation>Kami telah memeriksa kedua data pada {day} dengan hasil: {reason}.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Two records of one person</source>
        <translation>Dua data atas satu orang</translation>
    </message>
    <message>
        <source>We ask for the record under NIK {gone} to be deleted and the record under NIK {kept} to stay, so that a KTP-el can be printed.</source>
        <translation>Sehubungan dengan itu, kami mohon data dengan NIK {gone} dihapus dan data dengan NIK {kept} dipertahankan, agar KTP-el dapat dicetak.</translation>
    </message>
    <message>
        <source>We ask the centre to compare the biometrics of both records and to tell us whether they are one person and which NIK stays.</source>
        <translation>Sehubungan dengan itu, kami mohon biometrik kedua data dibandingkan dan kami diberi tahu apakah keduanya satu orang serta NIK mana yang tetap.</translation>
    </message>
    <message>
        <source>When: {days}, {opens} to {closes}.</source>
        <translation>Waktu: {days}, pukul {opens} sampai {closes}.</translation>
    </message>
    <message>
        <source>Where: {office}, {address}.</source>
        <translation>Tempat: {office}, {address}.</translation>
    </message>
    <message>
        <source>Whether both are you, and which NIK stays, is decided when you have shown your documents.</source>
        <translation>Apakah keduanya Saudara dan NIK mana yang tetap, diputuskan setelah Saudara menunjukkan dokumen.</translation>
    </message>
    <message>
        <source>every KTP-el you hold, also an old one</source>
        <translation>semua KTP-el yang dipegang, termasuk yang lama</translation>
    </message>
    <message>
        <source>the birth certificate, or a school certificate or marriage book with your birth date</source>
        <translation>akta kelahiran, atau ijazah atau buku nikah yang memuat tanggal lahir</translation>
    </message>
    <message>
        <source>the family card (KK) with each of the two NIKs, as far as you have them</source>
        <translation>Kartu Keluarga (KK) yang memuat masing-masing NIK, sejauh ada</translation>
    </message>
    <message>
        <source>this letter</source>
        <translation>surat ini</translation>
    </message>
    <message>
        <source>{place}, {date}</source>
        <translation>{place}, {date}</translation>
    </message>
</context>
<context>
    <name>case_reason</name>
    <message>
        <source>Answer of the centre</source>
        <translation>Jawaban dari pusat</translation>
    </message>
    <message>
        <source>Compared on the screen, side by side</source>
        <translation>Sudah dibandingkan di layar</translation>
    </message>
    <message>
        <source>Fingerprints are different</source>
        <translation>Sidik jari berbeda</translation>
    </message>
    <message>
        <source>Fingerprints are the same</source>
        <translation>Sidik jari sama</translation>
    </message>
    <message>
        <source>KK of both records is needed</source>
        <translation>Perlu KK dari kedua data</translation>
    </message>
    <message>
        <source>Letter sent to the centre</source>
        <translation>Surat sudah dikirim ke pusat</translation>
    </message>
    <message>
        <source>Record status is still being compared for doubles</source>
        <translation>Status rekaman masih dalam pengecekan ketunggalan</translation>
    </message>
    <message>
        <source>Recorded again after moving</source>
        <translation>Rekam ulang setelah pindah</translation>
    </message>
    <message>
        <source>SIAK has to be looked into</source>
        <translation>Perlu dicek di SIAK</translation>
    </message>
    <message>
        <source>Same name only; mothers or addresses are different</source>
        <translation>Hanya namanya sama; ibu atau alamat berbeda</translation>
    </message>
    <message>
        <source>The holder has to be called in</source>
        <translation>Pemilik perlu dipanggil</translation>
    </message>
    <message>
        <source>The holder was here and confirmed it with the KK</source>
        <translation>Pemilik datang dan membenarkan dengan KK</translation>
    </message>
    <message>
        <source>Twins or siblings, according to the KK</source>
        <translation>Kembar atau bersaudara, menurut KK</translation>
    </message>
</context>
<context>
    <name>case_step</name>
    <message>
        <source>Decided on {when} by {by}: {decision}. The new decision takes its place, and what the earlier one did to the cards is taken back first; a card printed since stays printed.</source>
        <translation>Sudah diputus {when} oleh {by}: {decision}. Keputusan baru menggantikannya, dan akibat keputusan lama pada kartu ditarik dulu; kartu yang sudah dicetak tetap tercetak.</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Orang berbeda</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Satu orang</translation>
    </message>
    <message>
        <source>One person: NIK {kept} stays</source>
        <translation>Satu orang: NIK {kept} tetap</translation>
    </message>
    <message>
        <source>Send to the data officer</source>
        <translation>Serahkan ke petugas data</translation>
    </message>
    <message>
        <source>To the data officer</source>
        <translation>Ke petugas data</translation>
    </message>
    <message>
        <source>Wait for the centre</source>
        <translation>Tunggu pusat</translation>
    </message>
    <message>
        <source>Waits for the centre</source>
        <translation>Menunggu pusat</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} kasus</translation>
    </message>
    <message>
        <source>{n} of these cases are decided already. The new decision takes the place of theirs, and what those did to the cards is taken back first.</source>
        <translation>{n} dari kasus ini sudah diputus. Keputusan baru menggantikannya, dan akibat keputusan lama pada kartu ditarik dulu.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} dan {other}</translation>
    </message>
    <message>
        <source>{who}: both cards may be printed, and this pair is never asked about again.</source>
        <translation>{who}: kedua kartu boleh dicetak, dan pasangan ini tidak ditanyakan lagi.</translation>
    </message>
    <message>
        <source>{who}: cards that are held stay held until the centre answers.</source>
        <translation>{who}: kartu yang ditahan tetap ditahan sampai pusat menjawab.</translation>
    </message>
    <message>
        <source>{who}: cards that are held stay held; the data officer looks into it.</source>
        <translation>{who}: kartu yang ditahan tetap ditahan; petugas data memeriksanya.</translation>
    </message>
    <message>
        <source>{who}: the waiting card under NIK {gone} is cancelled; the card under NIK {kept} may be printed.</source>
        <translation>{who}: kartu yang menunggu dengan NIK {gone} dibatalkan; kartu dengan NIK {kept} boleh dicetak.</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Mirip</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Permohonan</translation>
    </message>
    <message>
        <source>At the centre</source>
        <translation>Di pusat</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Karena</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Compare everybody</source>
        <translation>Bandingkan semua orang</translation>
    </message>
    <message>
        <source>Data officer</source>
        <translation>Petugas data</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Diputus</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Orang berbeda</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Double at the centre</source>
        <translation>Tercatat ganda di pusat</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>KK</source>
        <translation>KK</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Letter to the centre</source>
        <translation>Surat ke pusat</translation>
    </message>
    <message>
        <source>Letter to the citizen</source>
        <translation>Surat ke warga</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Mother's name</source>
        <translation>Nama ibu</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK 1</source>
        <translation>NIK 1</translation>
    </message>
    <message>
        <source>NIK 2</source>
        <translation>NIK 2</translation>
    </message>
    <message>
        <source>NIK mistyped</source>
        <translation>NIK salah ketik</translation>
    </message>
    <message>
        <source>NIK {nik} stays.</source>
        <translation>NIK {nik} tetap.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Neither of the two has a card.</source>
        <translation>Keduanya belum punya kartu.</translation>
    </message>
    <message>
        <source>Nobody has worked on a card or an application of the two yet.</source>
        <translation>Belum ada yang mengerjakan kartu atau permohonan dari keduanya.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Satu orang</translation>
    </message>
    <message>
        <source>One person, left NIK stays</source>
        <translation>Satu orang, NIK kiri tetap</translation>
    </message>
    <message>
        <source>One person, right NIK stays</source>
        <translation>Satu orang, NIK kanan tetap</translation>
    </message>
    <message>
        <source>Only this case</source>
        <translation>Hanya kasus ini</translation>
    </message>
    <message>
        <source>Open the held card</source>
        <translation>Kartu ditahan</translation>
    </message>
    <message>
        <source>Record 1</source>
        <translation>Data 1</translation>
    </message>
    <message>
        <source>Record 1 (left)</source>
        <translation>Data 1 (kiri)</translation>
    </message>
    <message>
        <source>Record 2</source>
        <translation>Data 2</translation>
    </message>
    <message>
        <source>Record 2 (right)</source>
        <translation>Data 2 (kanan)</translation>
    </message>
    <message>
        <source>Record status</source>
        <translation>Status rekaman</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Direkam</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Yang menunjukkan bukan</translation>
    </message>
    <message>
        <source>Speaks for one person</source>
        <translation>Yang menunjukkan satu orang</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Perlu diputus</translation>
    </message>
    <message>
        <source>Waits for the centre</source>
        <translation>Menunggu pusat</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Where both stand</source>
        <translation>Keadaan kedua data</translation>
    </message>
    <message>
        <source>birth date mistyped</source>
        <translation>tanggal lahir salah ketik</translation>
    </message>
    <message>
        <source>day and month swapped</source>
        <translation>tanggal dan bulan tertukar</translation>
    </message>
    <message>
        <source>name in another order</source>
        <translation>urutan nama berbeda</translation>
    </message>
    <message>
        <source>name mistyped</source>
        <translation>nama salah ketik</translation>
    </message>
    <message>
        <source>name shortened</source>
        <translation>nama disingkat</translation>
    </message>
    <message>
        <source>name spelled otherwise</source>
        <translation>ejaan nama berbeda</translation>
    </message>
    <message>
        <source>part of the name missing</source>
        <translation>bagian nama kurang</translation>
    </message>
    <message>
        <source>same KK</source>
        <translation>KK sama</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>tanggal lahir sama</translation>
    </message>
    <message>
        <source>same kelurahan</source>
        <translation>kelurahan sama</translation>
    </message>
    <message>
        <source>same mother</source>
        <translation>ibu sama</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>nama sama</translation>
    </message>
    <message>
        <source>{decision}: decided by {who} on {when}.</source>
        <translation>{decision}: diputus oleh {who} pada {when}.</translation>
    </message>
    <message>
        <source>{document} · the paper was shown</source>
        <translation>{document} · kertasnya diperlihatkan</translation>
    </message>
    <message>
        <source>{document} · {n} scans</source>
        <translation>{document} · {n} pindaian</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{percent} alike · found on {day}</source>
        <translation>mirip {percent} · ditemukan {day}</translation>
    </message>
    <message>
        <source>{stand} on {day}</source>
        <translation>{stand} pada {day}</translation>
    </message>
    <message>
        <source>{stand}, slot {slot}</source>
        <translation>{stand}, lokasi {slot}</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>A4 document with electronic signature</source>
        <translation>Dokumen A4 bertanda tangan elektronik</translation>
    </message>
    <message>
        <source>About somebody else</source>
        <translation>Mengenai orang lain</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Card is made</source>
        <translation>Kartu dicetak</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Dihitung sebagai</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versi sebelumnya</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Legal source</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Menghasilkan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation>Nomor di atasnya</translation>
    </message>
    <message>
        <source>Number on the document</source>
        <translation>Nomor pada dokumen</translation>
    </message>
    <message>
        <source>Once verified</source>
        <translation>Setelah diverifikasi</translation>
    </message>
    <message>
        <source>Print reason</source>
        <translation>Alasan cetak</translation>
    </message>
    <message>
        <source>Promised working days</source>
        <translation>Janji selesai (hari kerja)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Kuasa</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Refused: {says}</source>
        <translation>Ditolak: {says}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Save as a version</source>
        <translation>Simpan versi baru</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Told only: {says}</source>
        <translation>Diberi tahu: {says}</translation>
    </message>
    <message>
        <source>Undo edits</source>
        <translation>Urungkan perubahan</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Milik siapa</translation>
    </message>
    <message>
        <source>born {n} days ago or earlier</source>
        <translation>lahir {n} hari yang lalu atau lebih</translation>
    </message>
    <message>
        <source>if {conditions}</source>
        <translation>bila {conditions}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>tidak ada akibat lain</translation>
    </message>
    <message>
        <source>once its record is print ready (PRR)</source>
        <translation>setelah hasil perekaman siap cetak (PRR)</translation>
    </message>
    <message>
        <source>once the application is verified</source>
        <translation>setelah permohonan diverifikasi</translation>
    </message>
    <message>
        <source>or {document}</source>
        <translation>atau {document}</translation>
    </message>
    <message>
        <source>the person is recorded as died; no card is printed any more</source>
        <translation>orangnya tercatat meninggal; kartu tidak dicetak lagi</translation>
    </message>
    <message>
        <source>the person is recorded as moved out; no card is printed any more</source>
        <translation>orangnya tercatat pindah; kartu tidak dicetak lagi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>younger than {n}</source>
        <translation>berumur di bawah {n} tahun</translation>
    </message>
    <message>
        <source>{field}, added: {what}</source>
        <translation>{field}, ditambahkan: {what}</translation>
    </message>
    <message>
        <source>{field}, removed: {what}</source>
        <translation>{field}, dihapus: {what}</translation>
    </message>
    <message>
        <source>{field}: in another order</source>
        <translation>{field}: urutannya berubah</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} dan {second}</translation>
    </message>
    <message>
        <source>{kind} “{name}” {change}</source>
        <translation>{kind} “{name}” {change}</translation>
    </message>
    <message>
        <source>{n} years or older</source>
        <translation>berumur {n} tahun atau lebih</translation>
    </message>
    <message>
        <source>“{question}” is answered no</source>
        <translation>“{question}” dijawab tidak</translation>
    </message>
    <message>
        <source>“{question}” is answered yes</source>
        <translation>“{question}” dijawab ya</translation>
    </message>
</context>
<context>
    <name>catalogue_change</name>
    <message>
        <source>added</source>
        <translation>ditambahkan</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>urutannya berubah</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
</context>
<context>
    <name>catalogue_flaw</name>
    <message>
        <source>The text cannot be read: {detail}</source>
        <translation>Teks tidak dapat dibaca: {detail}</translation>
    </message>
    <message>
        <source>{detail} has a value that is not possible here</source>
        <translation>Nilai ini tidak mungkin di sini: {detail}</translation>
    </message>
    <message>
        <source>{detail} is defined twice</source>
        <translation>{detail} ada dua kali</translation>
    </message>
    <message>
        <source>{detail} is left without any condition</source>
        <translation>{detail} belum mempunyai syarat</translation>
    </message>
    <message>
        <source>{detail} is missing</source>
        <translation>{detail} belum diisi</translation>
    </message>
    <message>
        <source>{detail} is not a field of this entry</source>
        <translation>{detail} bukan isian yang dikenal di sini</translation>
    </message>
    <message>
        <source>{detail} is not defined in this catalogue</source>
        <translation>{detail} tidak ada dalam katalog ini</translation>
    </message>
    <message>
        <source>{detail} makes a card but names no card and print reason</source>
        <translation>{detail} menghasilkan kartu, tetapi jenis kartu dan alasan cetaknya belum diisi</translation>
    </message>
</context>
<context>
    <name>central</name>
    <message>
        <source>After the deletion, moves by the usual formalities if the KK is elsewhere.</source>
        <translation>Setelah penghapusan, mengurus pindah datang jika KK-nya di daerah lain.</translation>
    </message>
    <message>
        <source>Asks the centre by letter to delete the record that does not stay.</source>
        <translation>Memohon ke pusat dengan surat agar data yang tidak dipakai dihapus.</translation>
    </message>
    <message>
        <source>Checks fingerprints, photo and biodata against the KK, and decides in the system.</source>
        <translation>Mencocokkan sidik jari, foto, dan biodata dengan KK, lalu memutuskan di sistem.</translation>
    </message>
    <message>
        <source>Comes for a fingerprint check, with the KK and the birth certificate.</source>
        <translation>Datang untuk pengecekan sidik jari, membawa KK dan akta kelahiran.</translation>
    </message>
    <message>
        <source>Comes with the KK and every KTP-el of both NIKs, and says which data is right.</source>
        <translation>Datang membawa KK dan semua KTP-el dari kedua NIK, dan menyebutkan data mana yang benar.</translation>
    </message>
    <message>
        <source>Compares fingerprints one to one, and finds the other NIK (SIAK, or the ADB).</source>
        <translation>Mencocokkan sidik jari satu lawan satu, dan mencari NIK yang lain (SIAK, atau ADB).</translation>
    </message>
    <message>
        <source>Does not have themselves recorded again; that makes a third record.</source>
        <translation>Tidak merekam ulang; itu membuat data ketiga.</translation>
    </message>
    <message>
        <source>If the biodata is wrong: corrects it in SIAK and sends the record again.</source>
        <translation>Jika biodata salah: membetulkannya di SIAK dan mengirim ulang rekaman.</translation>
    </message>
    <message>
        <source>If the recording is wrong: asks the centre to delete it, then records again.</source>
        <translation>Jika rekaman salah: memohon pusat menghapusnya, lalu merekam ulang.</translation>
    </message>
    <message>
        <source>The centre could not decide: data and biometrics do not agree, for example the sex and the photo.</source>
        <translation>Pusat tidak dapat memutuskan: data dan biometrik tidak cocok, misalnya jenis kelamin dan foto.</translation>
    </message>
    <message>
        <source>The centre found the same fingerprints under another NIK. No card is printed until one is left.</source>
        <translation>Pusat menemukan sidik jari yang sama di NIK lain. Kartu tidak dicetak sebelum tinggal satu data.</translation>
    </message>
    <message>
        <source>Waits for the office's word before being recorded again.</source>
        <translation>Menunggu kabar dari kantor sebelum merekam ulang.</translation>
    </message>
    <message>
        <source>Waits for the status PRINT_READY_RECORD in a later list; then the card comes.</source>
        <translation>Menunggu status PRINT_READY_RECORD di daftar berikutnya; setelah itu kartu dapat dicetak.</translation>
    </message>
    <message>
        <source>What the citizen does</source>
        <translation>Langkah warga</translation>
    </message>
    <message>
        <source>What the office does</source>
        <translation>Langkah kantor</translation>
    </message>
</context>
<context>
    <name>channel</name>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Jemput bola</source>
        <translation>Jemput bola</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Never asked for</source>
        <translation>Belum ada yang meminta</translation>
    </message>
    <message>
        <source>Smartdukcapil</source>
        <translation>Smartdukcapil</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
</context>
<context>
    <name>channel_group</name>
    <message>
        <source>Came this week</source>
        <translation>Masuk minggu ini</translation>
    </message>
    <message>
        <source>Came today</source>
        <translation>Masuk hari ini</translation>
    </message>
    <message>
        <source>Citizen to repair</source>
        <translation>Menunggu perbaikan warga</translation>
    </message>
    <message>
        <source>Document to be made</source>
        <translation>Dokumen dibuat</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>No PRR yet</source>
        <translation>Menunggu PRR</translation>
    </message>
    <message>
        <source>Ready, not collected</source>
        <translation>Siap, belum diambil</translation>
    </message>
    <message>
        <source>Sent, under way</source>
        <translation>Dalam pengiriman</translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation>Menunggu cetak</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>Menunggu verifikasi</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>All channels</source>
        <translation>Semua saluran</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Kembali ke angka</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Late by up to</source>
        <translation>Terlambat terlama</translation>
    </message>
    <message>
        <source>Leaves by</source>
        <translation>Jalur serah</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Oldest came on</source>
        <translation>Tertua masuk tanggal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>With whom, where</source>
        <translation>Pada siapa, di mana</translation>
    </message>
    <message>
        <source>of these by post</source>
        <translation>di antaranya lewat Pos</translation>
    </message>
</context>
<context>
    <name>chat</name>
    <message>
        <source>A time is kept for you: {day}, {time}.</source>
        <translation>Waktu untuk Anda: {day} pukul {time}.</translation>
    </message>
    <message>
        <source>Answer the citizen</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Answer {name} about {number}</source>
        <translation>Jawab {name} tentang {number}</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Mulai lagi</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>Yth. {name},</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Ubah data orang</translation>
    </message>
    <message>
        <source>If anything is unclear, please answer here.</source>
        <translation>Bila ada yang belum jelas, silakan balas di sini.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No browser on this PC opens WhatsApp. The message is copied; paste it into the chat.</source>
        <translation>Tidak ada peramban di PC ini yang membuka WhatsApp. Pesan sudah disalin; tempelkan di obrolan.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Nomor HP</translation>
    </message>
    <message>
        <source>Please be at home or let somebody of your family receive it, and have the old card ready if you have one.</source>
        <translation>Mohon ada di rumah atau minta keluarga menerimanya, dan siapkan kartu lama bila ada.</translation>
    </message>
    <message>
        <source>Please collect it at the office of Kecamatan {place}.</source>
        <translation>Silakan ambil di kantor Kecamatan {place}.</translation>
    </message>
    <message>
        <source>Please collect it at the office of Kelurahan {place}.</source>
        <translation>Silakan ambil di kantor Kelurahan {place}.</translation>
    </message>
    <message>
        <source>Please collect it at {office}, {address}, on working days from {opens} to {closes}.</source>
        <translation>Silakan ambil di {office}, {address}, pada hari kerja pukul {opens} sampai {closes}.</translation>
    </message>
    <message>
        <source>Please keep this number and name it whenever you ask. Every service is free of charge.</source>
        <translation>Mohon simpan nomor ini dan sebutkan setiap kali bertanya. Semua layanan gratis.</translation>
    </message>
    <message>
        <source>Please send a photo of each original here, so that every letter can be read, and name the number {number}.</source>
        <translation>Mohon kirim foto setiap berkas asli ke sini sehingga semua tulisan terbaca, dan sebutkan nomor {number}.</translation>
    </message>
    <message>
        <source>Please show this message and your KTP-el or KK; bring the originals we asked for.</source>
        <translation>Mohon tunjukkan pesan ini dan KTP-el atau KK Anda; bawa berkas asli yang kami minta.</translation>
    </message>
    <message>
        <source>Prepared before: {occasion}, {moment}, by {name}.</source>
        <translation>Sudah disiapkan: {occasion}, {moment}, oleh {name}.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Regards, {office}, {city}</source>
        <translation>Salam, {office}, {city}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Terima permohonan</translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>Terima tabel</translation>
    </message>
    <message>
        <source>The answer about {number} is open in WhatsApp; send it there.</source>
        <translation>Jawaban tentang {number} sudah terbuka di WhatsApp; kirim dari sana.</translation>
    </message>
    <message>
        <source>The message is too long for the browser: it is copied, paste it into the chat with Ctrl+V.</source>
        <translation>Pesan terlalu panjang untuk peramban: sudah disalin, tempelkan di obrolan dengan Ctrl+V.</translation>
    </message>
    <message>
        <source>There is nothing to tell about {number} now.</source>
        <translation>Belum ada yang perlu disampaikan tentang {number}.</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Perlu dikabari</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Yang menunggu</translation>
    </message>
    <message>
        <source>for your application {number} ({service}) these documents are still missing:</source>
        <translation>untuk permohonan {number} ({service}) berkas berikut masih kurang:</translation>
    </message>
    <message>
        <source>we have received your application for {service}. Its number is {number}; it is promised for {day}.</source>
        <translation>permohonan {service} Anda sudah kami terima. Nomornya {number}, dijanjikan {day}.</translation>
    </message>
    <message>
        <source>your application {number} ({service}) cannot be granted. Reason: {ground}</source>
        <translation>permohonan {number} ({service}) tidak dapat dikabulkan. Alasan: {ground}</translation>
    </message>
    <message>
        <source>your {service} (number {number}) left with Kantor Pos.</source>
        <translation>{service} Anda (nomor {number}) sudah dikirim lewat Kantor Pos.</translation>
    </message>
    <message>
        <source>your {service} (number {number}) left with Kantor Pos. Tracking number: {tracking}.</source>
        <translation>{service} Anda (nomor {number}) sudah dikirim lewat Kantor Pos. Nomor resi: {tracking}.</translation>
    </message>
    <message>
        <source>your {service} is ready (number {number}).</source>
        <translation>{service} Anda sudah jadi (nomor {number}).</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Add files</source>
        <translation>Tambah lampiran</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Pemohon</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Asked for and not there: {names}.</source>
        <translation>Diminta tetapi belum ada: {names}.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Changed since round {n}</source>
        <translation>Berubah sejak putaran {n}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Correct the form</source>
        <translation>Perbaiki isian</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Jalur serah</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Documents that changed since are to be looked at anew: {count}.</source>
        <translation>Berkas yang berubah sejak itu perlu dilihat lagi: {count}.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Pemeriksaan sebelumnya</translation>
    </message>
    <message>
        <source>Files: {before} → {after}</source>
        <translation>Lampiran: {before} → {after}</translation>
    </message>
    <message>
        <source>Findings kept on this PC that can no longer be read: {count}. Look at those documents again.</source>
        <translation>Temuan yang disimpan di PC ini dan tidak dapat dibaca lagi: {count}. Periksa lagi berkasnya.</translation>
    </message>
    <message>
        <source>First check: {name}</source>
        <translation>Pemeriksa pertama: {name}</translation>
    </message>
    <message>
        <source>Form corrected: {fields}, by {name} at {moment}. Reason: {reason}</source>
        <translation>Isian diperbaiki: {fields}, oleh {name} pada {moment}. Alasan: {reason}</translation>
    </message>
    <message>
        <source>It came back, round {n}. What was in order and is unchanged is filled in; look at the rest.</source>
        <translation>Diterima kembali, putaran {n}. Yang dulu sesuai dan tidak berubah sudah terisi; periksa sisanya.</translation>
    </message>
    <message>
        <source>It does not say yet whom it is about: F2 fills in name and birth date, and the NIK for a card.</source>
        <translation>Belum disebut untuk siapa: F2 untuk mengisi nama dan tanggal lahir, dan NIK untuk kartu.</translation>
    </message>
    <message>
        <source>KK number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Leave to others</source>
        <translation>Serahkan ke petugas lain</translation>
    </message>
    <message>
        <source>Look at the rest first, so that the applicant hears of everything at once: {names}.</source>
        <translation>Periksa dulu sisanya, supaya pemohon tahu semuanya sekaligus: {names}.</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Saya pegang</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK of who asks</source>
        <translation>NIK pengaju</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Newest scan</source>
        <translation>Pindaian terbaru</translation>
    </message>
    <message>
        <source>Not among the documents before → {after}</source>
        <translation>Sebelumnya tidak ada di berkas → {after}</translation>
    </message>
    <message>
        <source>Not in order: {names}.</source>
        <translation>Belum sesuai: {names}.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>Not looked at yet: {names}.</source>
        <translation>Belum diperiksa: {names}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Nothing has to be mended.</source>
        <translation>Tidak ada yang perlu diperbaiki.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Number: {before} → {after}</source>
        <translation>Nomor: {before} → {after}</translation>
    </message>
    <message>
        <source>Only late ones</source>
        <translation>Hanya yang terlambat</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Return note</source>
        <translation>Surat pengembalian</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation>Putaran {n}</translation>
    </message>
    <message>
        <source>Round {n}, {moment}, {name}: {finding}</source>
        <translation>Putaran {n}, {moment}, {name}: {finding}</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Simpan surat</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Pemeriksa kedua</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Terima kembali</translation>
    </message>
    <message>
        <source>Take the next</source>
        <translation>Ambil berikutnya</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>The new NIK is recorded as: {doubt}. Look at the KK; press again to write it all the same.</source>
        <translation>NIK yang baru tercatat: {doubt}. Lihat KK-nya; tekan sekali lagi untuk tetap menulisnya.</translation>
    </message>
    <message>
        <source>The return note of {number}</source>
        <translation>Surat pengembalian {number}</translation>
    </message>
    <message>
        <source>This PC cannot keep what you find ({why}). Finish this application before you close the program.</source>
        <translation>PC ini tidak dapat menyimpan temuan Anda ({why}). Selesaikan permohonan ini sebelum menutup program.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Two people check this service. After you it waits for the second pair of eyes.</source>
        <translation>Layanan ini diperiksa dua orang. Setelah Anda, menunggu pemeriksa kedua.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Terverifikasi</translation>
    </message>
    <message>
        <source>Waiting to be verified</source>
        <translation>Menunggu diperiksa</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Permohonan</translation>
    </message>
    <message>
        <source>What you found of {number} at {moment} is filled in again. {rest}</source>
        <translation>Temuan Anda untuk {number} pada {moment} sudah diisikan lagi. {rest}</translation>
    </message>
    <message>
        <source>With the applicant</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Dipegang</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>You are the second pair of eyes; {name} checked it first.</source>
        <translation>Anda pemeriksa kedua; pemeriksa pertama {name}.</translation>
    </message>
    <message>
        <source>You checked it first. It waits for the second pair of eyes, which cannot be yours.</source>
        <translation>Anda pemeriksa pertamanya. Menunggu pemeriksa kedua, yaitu petugas lain.</translation>
    </message>
    <message>
        <source>as in round {n}</source>
        <translation>seperti putaran {n}</translation>
    </message>
    <message>
        <source>changed since then</source>
        <translation>berubah sejak itu</translation>
    </message>
    <message>
        <source>files: {n}</source>
        <translation>{n} lampiran</translation>
    </message>
    <message>
        <source>new since then</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>tanpa lampiran</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>not brought</source>
        <translation>tidak dibawa</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>pemeriksa kedua</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>{before} → no longer among the documents</source>
        <translation>{before} → tidak ada lagi di berkas</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{moment}, {name}</source>
        <translation>{moment}, {name}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} dan {n} lagi</translation>
    </message>
    <message>
        <source>{name}, until {time}</source>
        <translation>{name}, sampai {time}</translation>
    </message>
    <message>
        <source>{name}; left lying since {time}</source>
        <translation>{name}; ditinggal sejak {time}</translation>
    </message>
    <message>
        <source>{rule} If the data are right so, refuse this application and take in the right service.</source>
        <translation>{rule} Kalau data ini benar, tolak permohonan ini dan terima layanan yang sesuai.</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Add an addendum</source>
        <translation>Tambah adendum</translation>
    </message>
    <message>
        <source>Addendum {count} to {day}: number {number}, {changes} figures corrected.</source>
        <translation>Adendum {count} untuk {day}: nomor {number}, {changes} angka diperbaiki.</translation>
    </message>
    <message>
        <source>Close {day}</source>
        <translation>Tutup {day}</translation>
    </message>
    <message>
        <source>Its report is number {number}, closed {moment} by {name}, and is not changed any more. A correction is written as an addendum, which shows what changed since.</source>
        <translation>Nomor laporannya {number}, ditutup {moment} oleh {name}, dan tidak berubah lagi. Perbaikan ditulis sebagai adendum, yang menunjukkan apa yang berubah sejak itu.</translation>
    </message>
    <message>
        <source>Printing of {count} cards began, and nobody has said what became of them. They are with: {whose}. Look in the printer's tray and answer for each card; then close the day.</source>
        <translation>Pencetakan {count} kartu sudah dimulai, tetapi hasilnya belum dijawab. Ada pada: {whose}. Periksa baki printer dan jawab untuk setiap kartu, lalu tutup hari.</translation>
    </message>
    <message>
        <source>Show these cards</source>
        <translation>Tampilkan kartunya</translation>
    </message>
    <message>
        <source>Since the closing of {day} (number {number}), no figure has changed.</source>
        <translation>Sejak {day} ditutup (nomor {number}), tidak ada angka yang berubah.</translation>
    </message>
    <message>
        <source>Since the closing of {day} (number {number}), {count} figures have changed.</source>
        <translation>Sejak {day} ditutup (nomor {number}), {count} angka berubah.</translation>
    </message>
    <message>
        <source>The day cannot be closed yet</source>
        <translation>Hari belum dapat ditutup</translation>
    </message>
    <message>
        <source>{cards} cards printed. The report becomes number and checksum, and is not changed any more; later corrections are addenda. The counts stand in the report; the books stay as they are.</source>
        <translation>{cards} kartu dicetak. Laporan diberi nomor dan sidik data, dan tidak berubah lagi; perbaikan berikutnya berupa adendum. Hasil hitungan masuk laporan; buku stok tidak diubah.</translation>
    </message>
    <message>
        <source>{day} is closed already</source>
        <translation>{day} sudah ditutup</translation>
    </message>
    <message>
        <source>{day} is closed: number {number}, checksum {checksum}.</source>
        <translation>{day} ditutup: nomor {number}, sidik data {checksum}.</translation>
    </message>
</context>
<context>
    <name>column_why</name>
    <message>
        <source>As in the saved profile</source>
        <translation>Sesuai profil tersimpan</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Dari nama kolom</translation>
    </message>
    <message>
        <source>By what stands in it</source>
        <translation>Dari isi kolom</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Dipilih sendiri</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>--from DAY --to DAY</source>
        <translation>--from TANGGAL --to TANGGAL</translation>
    </message>
    <message>
        <source>--number N</source>
        <translation>--number N</translation>
    </message>
    <message>
        <source>--on DAY</source>
        <translation>--on TANGGAL</translation>
    </message>
    <message>
        <source>Backup written to {file} ({size} bytes), checked.</source>
        <translation>Cadangan ditulis ke {file} ({size} byte) dan sudah diperiksa.</translation>
    </message>
    <message>
        <source>Building the demo office at {where} ...</source>
        <translation>Membuat kantor demo di {where} ...</translation>
    </message>
    <message>
        <source>Code of the second factor of {login}: </source>
        <translation>Kode kedua {login}: </translation>
    </message>
    <message>
        <source>Demo: sign in as siti, rina, budi or hendra; the password is demo.</source>
        <translation>Demo: masuk sebagai siti, rina, budi, atau hendra; kata sandinya demo.</translation>
    </message>
    <message>
        <source>Documents and backups are not encrypted yet: set the passphrase of the office.</source>
        <translation>Berkas dan cadangan belum terenkripsi: tetapkan kalimat sandi kantor.</translation>
    </message>
    <message>
        <source>Documents and backups will be encrypted with this passphrase. Whoever loses the passphrase and the recovery sheet loses every scan and every backup: nobody can open them, also not the makers of PRR Desk. Write it down and lock it away before you go on.</source>
        <translation>Berkas dan cadangan akan dienkripsi dengan kalimat sandi ini. Jika kalimat sandi dan lembar pemulihan hilang, semua pindaian dan semua cadangan hilang: tidak seorang pun dapat membukanya, juga bukan pembuat PRR Desk. Catat dan simpan di tempat terkunci sebelum melanjutkan.</translation>
    </message>
    <message>
        <source>Documents of before the passphrase not encrypted yet: {files}.</source>
        <translation>Berkas lama yang belum terenkripsi: {files}.</translation>
    </message>
    <message>
        <source>Encrypted backup written to {file} ({size} bytes), read again and checked.</source>
        <translation>Cadangan terenkripsi ditulis ke {file} ({size} byte), sudah dibaca ulang dan diperiksa.</translation>
    </message>
    <message>
        <source>It is not encrypted: whoever has the file reads everything in it. Set the passphrase of the office with “prrdesk passphrase” or in the window under Settings.</source>
        <translation>Cadangan ini tidak terenkripsi: siapa pun yang memegang filenya dapat membaca seluruh isinya. Tetapkan kalimat sandi kantor dengan “prrdesk passphrase” atau di jendela, bagian Pengaturan.</translation>
    </message>
    <message>
        <source>Make the recovery sheet now: in the window, Settings, “Encryption and backup”.</source>
        <translation>Buat lembar pemulihan sekarang: di jendela, Pengaturan, “Enkripsi dan cadangan”.</translation>
    </message>
    <message>
        <source>No entry of the journal has this seal: the journal is not the one the paper was printed from.</source>
        <translation>Tidak ada catatan dengan segel ini: jejak audit ini bukan yang dipakai saat laporan dicetak.</translation>
    </message>
    <message>
        <source>Others on this PC could read {file}; that is mended.</source>
        <translation>Akun lain di komputer ini dapat membaca {file}; sekarang sudah ditutup.</translation>
    </message>
    <message>
        <source>Passphrase of the office, or the recovery code: </source>
        <translation>Kalimat sandi kantor, atau kode pemulihan: </translation>
    </message>
    <message>
        <source>Password of {login}: </source>
        <translation>Kata sandi {login}: </translation>
    </message>
    <message>
        <source>Promises broken: {broken} of {proved}. Make a backup now and tell the administrator.</source>
        <translation>Ketentuan yang dilanggar: {broken} dari {proved}. Buat cadangan sekarang dan beri tahu administrator.</translation>
    </message>
    <message>
        <source>Report written to {file}.</source>
        <translation>Laporan ditulis ke {file}.</translation>
    </message>
    <message>
        <source>Report: {file}</source>
        <translation>Laporan: {file}</translation>
    </message>
    <message>
        <source>Sign in as {names}; the password is {password}.</source>
        <translation>Masuk sebagai {names}; kata sandinya {password}.</translation>
    </message>
    <message>
        <source>Stopped; what was not confirmed was not written.</source>
        <translation>Dihentikan; yang belum dikonfirmasi tidak ditulis.</translation>
    </message>
    <message>
        <source>The demo office is ready: {backlog} cards to print, {printed} printed today.</source>
        <translation>Kantor demo siap: {backlog} kartu belum dicetak, {printed} dicetak hari ini.</translation>
    </message>
    <message>
        <source>The office goes on from {file}.</source>
        <translation>Data kantor dilanjutkan dari {file}.</translation>
    </message>
    <message>
        <source>The office is set up at {where}; {login} may do everything in it.</source>
        <translation>Data kantor dibuat di {where}; {login} boleh melakukan semuanya.</translation>
    </message>
    <message>
        <source>The office is sound: {proved} promises proved in {seconds} s.</source>
        <translation>Data kantor sehat: {proved} ketentuan terbukti dalam {seconds} detik.</translation>
    </message>
    <message>
        <source>The office of before is kept as {file}.</source>
        <translation>Data kantor sebelumnya disimpan sebagai {file}.</translation>
    </message>
    <message>
        <source>The passphrase is set. The key of this PC is {kept}.</source>
        <translation>Kalimat sandi sudah ditetapkan. Kunci komputer ini tersimpan {kept}.</translation>
    </message>
    <message>
        <source>The program made a mistake ({detail}). Tell whoever maintains it.</source>
        <translation>Program mengalami kesalahan ({detail}). Beri tahu pengelola program.</translation>
    </message>
    <message>
        <source>The program made a mistake. Send {file} to whoever maintains it.</source>
        <translation>Program mengalami kesalahan. Kirimkan {file} kepada pengelola program.</translation>
    </message>
    <message>
        <source>The rows not taken in are in {file}.</source>
        <translation>Baris yang tidak diterima ada di {file}.</translation>
    </message>
    <message>
        <source>The seal is entry {entry} of {moment}, but an entry before it was touched: {fault}.</source>
        <translation>Segel ini adalah catatan {entry} tanggal {moment}, tetapi ada catatan sebelumnya yang diubah: {fault}.</translation>
    </message>
    <message>
        <source>The seal is entry {entry} of {moment}; every entry up to it is as it was written.</source>
        <translation>Segel ini adalah catatan {entry} tanggal {moment}; semua catatan sampai di situ masih seperti saat ditulis.</translation>
    </message>
    <message>
        <source>The staff side of a civil registry. Without a command the window opens.</source>
        <translation>Program petugas Disdukcapil. Tanpa perintah, jendela program dibuka.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same; nothing was set. Try again.</source>
        <translation>Kedua kalimat sandi tidak sama; tidak ada yang ditetapkan. Coba lagi.</translation>
    </message>
    <message>
        <source>The two passwords are not the same; nothing was set up. Try again.</source>
        <translation>Kedua kata sandi tidak sama; tidak ada yang dibuat. Coba lagi.</translation>
    </message>
    <message>
        <source>There is no command “{name}”.</source>
        <translation>Tidak ada perintah “{name}”.</translation>
    </message>
    <message>
        <source>This PC has the key: {kept}.</source>
        <translation>Komputer ini memegang kunci: tersimpan {kept}.</translation>
    </message>
    <message>
        <source>This backup was not encrypted: delete the copies of it that are not needed any more.</source>
        <translation>Cadangan ini tidak terenkripsi: hapus salinannya yang tidak diperlukan lagi.</translation>
    </message>
    <message>
        <source>This cannot be read: {detail}.</source>
        <translation>Perintah ini tidak dapat dibaca: {detail}.</translation>
    </message>
    <message>
        <source>This would happen with {file}; nothing was written:</source>
        <translation>Ini yang akan terjadi dengan {file}; tidak ada yang ditulis:</translation>
    </message>
    <message>
        <source>What was done after the backup is missing. Every window says so until the head says that it is known.</source>
        <translation>Yang dikerjakan setelah cadangan itu tidak ada di sini. Jendela terus menyebutkannya sampai kepala seksi menyatakan sudah tahu.</translation>
    </message>
    <message>
        <source>Working through Tuesday, 4 August 2020 ...</source>
        <translation>Menjalankan hari Selasa, 4 Agustus 2020 ...</translation>
    </message>
    <message>
        <source>address of the office; otherwise PRRDESK_DB, otherwise this PC's own</source>
        <translation>alamat data kantor; jika tidak ditulis: PRRDESK_DB, lalu data komputer ini sendiri</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>dan {more} lagi</translation>
    </message>
    <message>
        <source>build a demo office, work through 4 August 2020 and write its reports, then open it</source>
        <translation>buat kantor demo, jalankan hari 4 Agustus 2020, tulis laporannya, lalu buka</translation>
    </message>
    <message>
        <source>close the account of this person</source>
        <translation>nonaktifkan akun orang ini</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>perintah</translation>
    </message>
    <message>
        <source>copy the office to a file while everybody works on</source>
        <translation>salin data kantor ke berkas sementara semua tetap bekerja</translation>
    </message>
    <message>
        <source>end without opening the window</source>
        <translation>selesai tanpa membuka jendela</translation>
    </message>
    <message>
        <source>entry {entry} was {fault}</source>
        <translation>catatan {entry} {fault}</translation>
    </message>
    <message>
        <source>folder for the office and its reports</source>
        <translation>folder untuk data kantor dan laporannya</translation>
    </message>
    <message>
        <source>its day, like 2020-08-04</source>
        <translation>tanggalnya, misalnya 2020-08-04</translation>
    </message>
    <message>
        <source>its first day</source>
        <translation>tanggal awalnya</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>tanggal akhirnya</translation>
    </message>
    <message>
        <source>language: id or en</source>
        <translation>bahasa: id atau en</translation>
    </message>
    <message>
        <source>let this person try again</source>
        <translation>izinkan orang ini mencoba lagi</translation>
    </message>
    <message>
        <source>look up a seal of a daily report, 12 or more of its digits</source>
        <translation>cari segel laporan harian, 12 karakter atau lebih</translation>
    </message>
    <message>
        <source>name of the report, see “prrdesk reports”</source>
        <translation>nama laporan, lihat “prrdesk reports”</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>tanpa tambahan</translation>
    </message>
    <message>
        <source>number of the jemput bola mission that brought the list</source>
        <translation>nomor jemput bola asal daftar ini</translation>
    </message>
    <message>
        <source>number of the paper (BAST, minutes)</source>
        <translation>nomor naskah (BAST, berita acara)</translation>
    </message>
    <message>
        <source>only show what it would do</source>
        <translation>hanya tunjukkan apa yang akan terjadi</translation>
    </message>
    <message>
        <source>only this channel: loket, smartdukcapil, whatsapp, kecamatan, jemput-bola or tanpa</source>
        <translation>hanya saluran ini: loket, smartdukcapil, whatsapp, kecamatan, jemput-bola, atau tanpa</translation>
    </message>
    <message>
        <source>only this kecamatan</source>
        <translation>hanya kecamatan ini</translation>
    </message>
    <message>
        <source>only this kelurahan</source>
        <translation>hanya kelurahan ini</translation>
    </message>
    <message>
        <source>options</source>
        <translation>pilihan</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>tulis hasilnya sebagai satu objek JSON</translation>
    </message>
    <message>
        <source>prove on the data that nothing is lost or counted twice</source>
        <translation>buktikan pada data bahwa tidak ada yang hilang atau terhitung dua kali</translation>
    </message>
    <message>
        <source>put a backup in the place of the office; the office of before is kept beside it</source>
        <translation>pasang cadangan sebagai data kantor; data sebelumnya disimpan di sampingnya</translation>
    </message>
    <message>
        <source>set the office's passphrase, or give this PC the key of the office; encrypts documents kept in the clear</source>
        <translation>tetapkan kalimat sandi kantor, atau beri komputer ini kunci kantor; berkas yang belum terenkripsi lalu dienkripsi</translation>
    </message>
    <message>
        <source>set up an empty office and its first administrator, who holds every role at first</source>
        <translation>buat data kantor kosong dan administrator pertamanya, yang awalnya memegang semua peran</translation>
    </message>
    <message>
        <source>show how accounts stand; unlock or close one</source>
        <translation>tampilkan keadaan akun; buka kunci atau nonaktifkan satu akun</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>tampilkan bantuan ini lalu selesai</translation>
    </message>
    <message>
        <source>show which reports there are</source>
        <translation>tampilkan laporan yang tersedia</translation>
    </message>
    <message>
        <source>sign-in name of the administrator</source>
        <translation>nama masuk administrator</translation>
    </message>
    <message>
        <source>take in a list</source>
        <translation>terima daftar</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>berkas cadangan</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>berkas yang ditulis</translation>
    </message>
    <message>
        <source>the list: .xlsx, .xls, .ods or .csv</source>
        <translation>daftarnya: .xlsx, .xls, .ods, atau .csv</translation>
    </message>
    <message>
        <source>unknown deed</source>
        <translation>tindakan tidak dikenal</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>pemakaian: </translation>
    </message>
    <message>
        <source>what kind of list it is: prr, smartdukcapil, whatsapp, kecamatan, jemput-bola, deaths, moves (moves to another city), pos-results (Kantor Pos) or complaints</source>
        <translation>jenis daftarnya: prr, smartdukcapil, whatsapp, kecamatan, jemput-bola, deaths (meninggal), moves (pindah keluar), pos-results (Kantor Pos), atau complaints (pengaduan)</translation>
    </message>
    <message>
        <source>who you are; the password is asked for, or taken from PRRDESK_PASSWORD</source>
        <translation>nama masuk Anda; kata sandi ditanyakan atau diambil dari PRRDESK_PASSWORD</translation>
    </message>
    <message>
        <source>why it is closed</source>
        <translation>mengapa dinonaktifkan</translation>
    </message>
    <message>
        <source>write a report as Excel or PDF</source>
        <translation>tulis laporan sebagai Excel atau PDF</translation>
    </message>
    <message>
        <source>write the rows not taken in to this file</source>
        <translation>tulis baris yang tidak diterima ke berkas ini</translation>
    </message>
    <message>
        <source>xlsx or pdf</source>
        <translation>xlsx atau pdf</translation>
    </message>
    <message>
        <source>{files} earlier files encrypted.</source>
        <translation>{files} berkas lama dienkripsi.</translation>
    </message>
    <message>
        <source>{file} is taken in:</source>
        <translation>{file} sudah diterima:</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more.</source>
        <translation>{name} tidak dapat masuk lagi.</translation>
    </message>
    <message>
        <source>{name} may try again.</source>
        <translation>{name} boleh mencoba lagi.</translation>
    </message>
    <message>
        <source>{pairs} pairs of records look like one person; their cards wait for a decision on the page Double records.</source>
        <translation>{pairs} pasang data tampak satu orang; kartunya menunggu keputusan di halaman Data ganda.</translation>
    </message>
    <message>
        <source>{rows}: {queued} taken in, {held} taken in with a doubt, {repeated} known, {rejected} refused.</source>
        <translation>{rows}: {queued} diterima, {held} diterima dengan keraguan, {repeated} sudah ada, {rejected} ditolak.</translation>
    </message>
    <message>
        <source>{rows}: {queued} waiting, {held} held, {repeated} known, {not_ready} not ready, {rejected} refused.</source>
        <translation>{rows} baris: {queued} menunggu, {held} ditahan, {repeated} sudah ada, {not_ready} bukan PRR, {rejected} ditolak.</translation>
    </message>
    <message>
        <source>“{command} --help” shows what is possible.</source>
        <translation>Lihat “{command} --help”.</translation>
    </message>
    <message>
        <source>“{given}” is no day; write it like 2020-08-04.</source>
        <translation>“{given}” bukan tanggal; tulis misalnya 2020-08-04.</translation>
    </message>
    <message>
        <source>“{given}” is not possible here; choose one of: {choices}.</source>
        <translation>“{given}” tidak dapat dipakai di sini; pilih salah satu: {choices}.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>“{name}” belum ditulis.</translation>
    </message>
    <message>
        <source>“{name}” is too much here.</source>
        <translation>“{name}” tidak dikenal di sini.</translation>
    </message>
</context>
<context>
    <name>complaint</name>
    <message>
        <source>About which document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Batas jawab</translation>
    </message>
    <message>
        <source>Answer by {day}.</source>
        <translation>Harus dijawab paling lambat {day}.</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Closed: {done}</source>
        <translation>Ditutup: {done}</translation>
    </message>
    <message>
        <source>Complained about</source>
        <translation>Yang diadukan</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Batas hari ini</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Late: an answer was due on {day}.</source>
        <translation>Terlambat: seharusnya dijawab paling lambat {day}.</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Other complaints of this citizen</source>
        <translation>Pengaduan lain dari warga ini</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>Ubah jenis</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Nomor HP</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka kembali</translation>
    </message>
    <message>
        <source>Seen by section heads and whoever looks into it alone.</source>
        <translation>Hanya terlihat oleh kepala seksi dan yang menangani.</translation>
    </message>
    <message>
        <source>Sir or Madam</source>
        <translation>Bapak/Ibu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Saya tangani</translation>
    </message>
    <message>
        <source>Take one down</source>
        <translation>Catat pengaduan</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>The answer to {number}</source>
        <translation>Jawaban untuk {number}</translation>
    </message>
    <message>
        <source>The receipt of {number}</source>
        <translation>Tanda terima {number}</translation>
    </message>
    <message>
        <source>The same NIK has these documents; is the complaint about one of them?</source>
        <translation>NIK yang sama punya dokumen ini; apakah pengaduan mengenai salah satunya?</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Ditangani</translation>
    </message>
    <message>
        <source>Your complaint is being looked into.</source>
        <translation>Pengaduan Anda sedang kami telusuri.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>{channel}, {moment}, taken down by {who}</source>
        <translation>{channel}, {moment}, dicatat oleh {who}</translation>
    </message>
    <message>
        <source>{day}, at {time}</source>
        <translation>{day}, pukul {time}</translation>
    </message>
</context>
<context>
    <name>complaint_again</name>
    <message>
        <source>Closed by mistake</source>
        <translation>Keliru ditutup</translation>
    </message>
    <message>
        <source>The citizen is not content</source>
        <translation>Warga belum puas</translation>
    </message>
    <message>
        <source>What was promised did not happen</source>
        <translation>Yang dijanjikan tidak terjadi</translation>
    </message>
</context>
<context>
    <name>complaint_deed</name>
    <message>
        <source>Answered: {way}</source>
        <translation>Dijawab: {way}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Given to {who}</source>
        <translation>Diserahkan kepada {who}</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Dibuka kembali</translation>
    </message>
    <message>
        <source>Sorted as: {kind}</source>
        <translation>Jenis diubah: {kind}</translation>
    </message>
    <message>
        <source>Taken back with its list</source>
        <translation>Dibatalkan bersama daftarnya</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>Tied to an application or a card</source>
        <translation>Dikaitkan dengan permohonan atau kartu</translation>
    </message>
    <message>
        <source>Tied to nothing any more</source>
        <translation>Kaitan dokumen dilepas</translation>
    </message>
</context>
<context>
    <name>complaint_done</name>
    <message>
        <source>Answered, with an apology</source>
        <translation>Dijawab dengan permohonan maaf</translation>
    </message>
    <message>
        <source>Card handed over</source>
        <translation>Kartu sudah diserahkan</translation>
    </message>
    <message>
        <source>Card printed; the citizen knows where it is</source>
        <translation>Kartu dicetak; warga tahu letaknya</translation>
    </message>
    <message>
        <source>Data agree with the KK; explained</source>
        <translation>Data sesuai KK; sudah dijelaskan</translation>
    </message>
    <message>
        <source>Data corrected in SIAK, card printed again</source>
        <translation>Data diperbaiki di SIAK, kartu dicetak ulang</translation>
    </message>
    <message>
        <source>Explained to the citizen</source>
        <translation>Sudah dijelaskan kepada warga</translation>
    </message>
    <message>
        <source>Handed on to the inspectorate</source>
        <translation>Diteruskan ke inspektorat</translation>
    </message>
    <message>
        <source>Handed on to the office it belongs to</source>
        <translation>Diteruskan ke instansi yang berwenang</translation>
    </message>
    <message>
        <source>Looked into; it could not be proved</source>
        <translation>Diperiksa; tidak terbukti</translation>
    </message>
    <message>
        <source>Looked into; the staff member was admonished</source>
        <translation>Diperiksa; petugas ditegur</translation>
    </message>
    <message>
        <source>Taken in at the counter instead</source>
        <translation>Permohonan diterima di loket</translation>
    </message>
    <message>
        <source>The account works again</source>
        <translation>Akun sudah bisa dipakai lagi</translation>
    </message>
</context>
<context>
    <name>complaint_kind</name>
    <message>
        <source>Asked for money</source>
        <translation>Dimintai uang</translation>
    </message>
    <message>
        <source>Cannot get into the app</source>
        <translation>Tidak bisa masuk aplikasi</translation>
    </message>
    <message>
        <source>Card not there</source>
        <translation>Kartu belum ada</translation>
    </message>
    <message>
        <source>Got no answer</source>
        <translation>Tidak dijawab</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Lain-lain</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Data salah</translation>
    </message>
</context>
<context>
    <name>complaint_slip</name>
    <message>
        <source>ANSWER TO A COMPLAINT</source>
        <translation>JAWABAN PENGADUAN</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Dijawab paling lambat</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Dijawab pada</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>No fee is charged for any service of this office, nor for a complaint.</source>
        <translation>Semua layanan dan pengaduan tidak dipungut biaya.</translation>
    </message>
    <message>
        <source>Please keep this number and name it when you ask.</source>
        <translation>Simpan nomor ini dan sebutkan bila bertanya.</translation>
    </message>
    <message>
        <source>RECEIPT OF A COMPLAINT</source>
        <translation>TANDA TERIMA PENGADUAN</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Diterima pada</translation>
    </message>
    <message>
        <source>{day}, at {time}</source>
        <translation>{day}, pukul {time}</translation>
    </message>
</context>
<context>
    <name>complaint_state</name>
    <message>
        <source>Answered</source>
        <translation>Sudah dijawab</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Dibuka kembali</translation>
    </message>
    <message>
        <source>Taken back with its list</source>
        <translation>Dibatalkan bersama daftarnya</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Menunggu jawaban</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>answers no to</source>
        <translation>menjawab tidak untuk</translation>
    </message>
    <message>
        <source>answers yes to</source>
        <translation>menjawab ya untuk</translation>
    </message>
    <message>
        <source>days since birth at least</source>
        <translation>lahir paling sedikit (hari) lalu</translation>
    </message>
    <message>
        <source>is at least (years)</source>
        <translation>berumur paling sedikit (tahun)</translation>
    </message>
    <message>
        <source>is younger than (years)</source>
        <translation>berumur di bawah (tahun)</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>A card of this person is held: {reasons}.</source>
        <translation>Kartu orang ini ditahan: {reasons}.</translation>
    </message>
    <message>
        <source>A card of this person waits to be printed. This application joins it; nothing is doubled.</source>
        <translation>Kartu orang ini sudah menunggu dicetak. Permohonan ini digabung dengannya; tidak ada yang ganda.</translation>
    </message>
    <message>
        <source>A card was printed on {day}. Ask where it is, and write the reason for another one.</source>
        <translation>Kartu sudah dicetak pada {day}. Tanyakan di mana kartunya, lalu tulis alasan mencetak lagi.</translation>
    </message>
    <message>
        <source>Application taken in</source>
        <translation>Permohonan diterima</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Permohonan</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Diambil di</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Ubah data orang</translation>
    </message>
    <message>
        <source>Forms kept on this PC that can no longer be read: {count}. Type them again.</source>
        <translation>Isian di PC ini yang tidak terbaca lagi: {count}. Ketik ulang.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Go on with the form for {what}?</source>
        <translation>Lanjutkan isian untuk {what}?</translation>
    </message>
    <message>
        <source>It was joined with the card that waits in the print queue.</source>
        <translation>Digabung dengan kartu yang menunggu di antrean cetak.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>New here: no list, no application and no card names this NIK.</source>
        <translation>Belum dikenal: NIK ini tidak ada di daftar, permohonan, atau kartu mana pun.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Orang berikutnya</translation>
    </message>
    <message>
        <source>No application is shown on the right.</source>
        <translation>Tidak ada permohonan di sebelah kanan.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Open it as a PDF</source>
        <translation>Buka sebagai PDF</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Cetak tanda terima</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>Record: {status}. {advice}</source>
        <translation>Perekaman: {status}. {advice}</translation>
    </message>
    <message>
        <source>Recorded as died. Look at the KK and the record first, and write why it is taken in.</source>
        <translation>Tercatat meninggal. Periksa KK dan datanya lebih dahulu, lalu tulis mengapa diterima.</translation>
    </message>
    <message>
        <source>Recorded as moved out. Ask for the SKPWNI of the return, and write why it is taken in.</source>
        <translation>Tercatat pindah keluar. Minta SKPWNI kedatangannya, lalu tulis mengapa diterima.</translation>
    </message>
    <message>
        <source>Scan the NIK. What the office knows of the person appears here.</source>
        <translation>Pindai NIK. Yang diketahui kantor tentang orangnya tampil di sini.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Shelf slot</source>
        <translation>Lokasi simpan</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Terima permohonan</translation>
    </message>
    <message>
        <source>Tell the citizen: ready on</source>
        <translation>Sampaikan kepada pemohon: selesai</translation>
    </message>
    <message>
        <source>The citizen no longer wants it. It cannot be taken up again.</source>
        <translation>Pemohon tidak menginginkannya lagi. Tidak dapat dihidupkan kembali.</translation>
    </message>
    <message>
        <source>The receipt of {number} goes to {printer}.</source>
        <translation>Tanda terima {number} dicetak di {printer}.</translation>
    </message>
    <message>
        <source>This PC cannot keep what you type ({why}). Finish this form before you close the program.</source>
        <translation>PC ini tidak dapat menyimpan yang Anda ketik ({why}). Selesaikan isian ini sebelum menutup program.</translation>
    </message>
    <message>
        <source>This PC has no printer for receipts yet; {name} was opened as a PDF. Choose one in Settings, This PC.</source>
        <translation>PC ini belum punya printer tanda terima; {name} dibuka sebagai PDF. Pilih printer di Pengaturan, Komputer ini.</translation>
    </message>
    <message>
        <source>This does not look like a number of this kind: {kind}. It is kept as written.</source>
        <translation>Bentuknya tidak seperti {kind}. Tetap disimpan seperti ditulis.</translation>
    </message>
    <message>
        <source>This is not the NIK of the person above; compare the two.</source>
        <translation>Ini bukan NIK orang di atas; cocokkan keduanya.</translation>
    </message>
    <message>
        <source>Throw the form away</source>
        <translation>Buang isian</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>Tarik permohonan</translation>
    </message>
    <message>
        <source>Withdraw {number}?</source>
        <translation>Tarik {number}?</translation>
    </message>
    <message>
        <source>Without a NIK; everything is typed in.</source>
        <translation>Tanpa NIK; semuanya diketik.</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation>dicetak {day}</translation>
    </message>
    <message>
        <source>promised for {day}</source>
        <translation>dijanjikan {day}</translation>
    </message>
    <message>
        <source>{count} forms were set aside; the newest is for {what}.</source>
        <translation>{count} isian disisihkan; yang terbaru untuk {what}.</translation>
    </message>
    <message>
        <source>{number} for this service is still open. Tell the citizen where it stands; a new one is not needed.</source>
        <translation>{number} untuk layanan ini masih berjalan. Sampaikan sudah sampai mana; tidak perlu permohonan baru.</translation>
    </message>
    <message>
        <source>{number} was withdrawn.</source>
        <translation>{number} ditarik.</translation>
    </message>
</context>
<context>
    <name>data_kind</name>
    <message>
        <source>Answers by WhatsApp and words of the app</source>
        <translation>Jawaban WhatsApp dan status aplikasi</translation>
    </message>
    <message>
        <source>Applications with their attachments</source>
        <translation>Permohonan dengan lampirannya</translation>
    </message>
    <message>
        <source>Cards of the print queue</source>
        <translation>Kartu antrean cetak</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Double records with their letters</source>
        <translation>Data ganda dengan suratnya</translation>
    </message>
    <message>
        <source>Imports with their rows</source>
        <translation>Impor dengan barisnya</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jejak audit</translation>
    </message>
    <message>
        <source>Lists of deaths and moves</source>
        <translation>Daftar kematian dan pindah</translation>
    </message>
    <message>
        <source>Lists of jemput bola</source>
        <translation>Daftar jemput bola</translation>
    </message>
    <message>
        <source>Names in closed daily reports</source>
        <translation>Nama pada laporan harian tertutup</translation>
    </message>
    <message>
        <source>Post addresses and parcels</source>
        <translation>Alamat dan kiriman pos</translation>
    </message>
    <message>
        <source>Records of the PRR lists</source>
        <translation>Catatan daftar PRR</translation>
    </message>
    <message>
        <source>Requests about own data, lifted orders, incidents</source>
        <translation>Permintaan data, perintah dicabut, insiden</translation>
    </message>
    <message>
        <source>Spoiled and withdrawn cards, parties of handovers</source>
        <translation>Kartu rusak dan ditarik, pihak BAST</translation>
    </message>
    <message>
        <source>from the day it was answered, lifted or closed</source>
        <translation>sejak dijawab, dicabut, atau ditutup</translation>
    </message>
    <message>
        <source>from the day it was closed</source>
        <translation>sejak ditutup</translation>
    </message>
    <message>
        <source>from the day it was sent or written</source>
        <translation>sejak dikirim atau ditulis</translation>
    </message>
    <message>
        <source>from the day of destruction or handover; the ledger of blanks stays</source>
        <translation>sejak pemusnahan atau serah terima; buku blangko tetap</translation>
    </message>
    <message>
        <source>from the day of the answer</source>
        <translation>sejak hari jawaban</translation>
    </message>
    <message>
        <source>from the day of the entry</source>
        <translation>sejak hari catatan</translation>
    </message>
    <message>
        <source>from the day of the import</source>
        <translation>sejak hari impor</translation>
    </message>
    <message>
        <source>from the day of the report; its figures stay</source>
        <translation>sejak hari laporan; angkanya tetap</translation>
    </message>
    <message>
        <source>from the day the card was handed over or cancelled</source>
        <translation>sejak kartu diserahkan atau dibatalkan</translation>
    </message>
    <message>
        <source>from the day the document was collected or the request ended</source>
        <translation>sejak dokumen diambil atau permohonan berakhir</translation>
    </message>
    <message>
        <source>from the day the list was taken in</source>
        <translation>sejak daftar diterima</translation>
    </message>
    <message>
        <source>from the day the mission ended</source>
        <translation>sejak jemput bola selesai</translation>
    </message>
    <message>
        <source>from the last decision</source>
        <translation>sejak keputusan terakhir</translation>
    </message>
    <message>
        <source>from the newest list that names the record</source>
        <translation>sejak daftar terbaru yang memuatnya</translation>
    </message>
</context>
<context>
    <name>day_off</name>
    <message>
        <source>Joint leave</source>
        <translation>Cuti bersama</translation>
    </message>
    <message>
        <source>Office closed</source>
        <translation>Kantor tutup</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Hari libur nasional</translation>
    </message>
</context>
<context>
    <name>deed</name>
    <message>
        <source>Add a file to a mission or take it out</source>
        <translation>Menambah atau mengeluarkan berkas jemput bola</translation>
    </message>
    <message>
        <source>Answer a complaint</source>
        <translation>Menjawab pengaduan</translation>
    </message>
    <message>
        <source>Answer a request about own data</source>
        <translation>Menjawab permintaan data diri</translation>
    </message>
    <message>
        <source>Approve or refuse a request</source>
        <translation>Menyetujui atau menolak permintaan</translation>
    </message>
    <message>
        <source>Approve the destruction of data</source>
        <translation>Menyetujui pemusnahan data</translation>
    </message>
    <message>
        <source>Ask for the print of a card</source>
        <translation>Meminta kartu dicetak</translation>
    </message>
    <message>
        <source>Ask the head to approve a deed</source>
        <translation>Meminta persetujuan kepala seksi</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Melampirkan berkas</translation>
    </message>
    <message>
        <source>Begin to print a card</source>
        <translation>Mulai mencetak kartu</translation>
    </message>
    <message>
        <source>Cancel a mission</source>
        <translation>Membatalkan jemput bola</translation>
    </message>
    <message>
        <source>Cancel a print job</source>
        <translation>Membatalkan cetakan</translation>
    </message>
    <message>
        <source>Change an answer template</source>
        <translation>Mengubah contoh jawaban</translation>
    </message>
    <message>
        <source>Change an appointment</source>
        <translation>Mengubah janji temu</translation>
    </message>
    <message>
        <source>Change name, NIP or position</source>
        <translation>Mengubah nama, NIP, atau jabatan</translation>
    </message>
    <message>
        <source>Change one's own password</source>
        <translation>Mengganti kata sandi sendiri</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Mengubah tugas</translation>
    </message>
    <message>
        <source>Change the days off</source>
        <translation>Mengubah hari libur</translation>
    </message>
    <message>
        <source>Change the passphrase of the office</source>
        <translation>Mengganti kalimat sandi kantor</translation>
    </message>
    <message>
        <source>Change the plan of a mission</source>
        <translation>Mengubah rencana jemput bola</translation>
    </message>
    <message>
        <source>Change the service catalogue</source>
        <translation>Mengubah katalog layanan</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Mengubah pengaturan</translation>
    </message>
    <message>
        <source>Change whose signatures are trusted</source>
        <translation>Mengubah sertifikat yang dipercaya</translation>
    </message>
    <message>
        <source>Choose one's own PIN</source>
        <translation>Memilih PIN sendiri</translation>
    </message>
    <message>
        <source>Claim cards for printing</source>
        <translation>Mengambil kartu untuk dicetak</translation>
    </message>
    <message>
        <source>Close a complaint</source>
        <translation>Menutup pengaduan</translation>
    </message>
    <message>
        <source>Close a day</source>
        <translation>Menutup hari</translation>
    </message>
    <message>
        <source>Close an account</source>
        <translation>Menutup akun</translation>
    </message>
    <message>
        <source>Compare people with each other</source>
        <translation>Membandingkan data orang</translation>
    </message>
    <message>
        <source>Confirm a printed card</source>
        <translation>Menyatakan kartu jadi</translation>
    </message>
    <message>
        <source>Correct the books to a count that differs</source>
        <translation>Membetulkan buku stok menurut hitungan yang berbeda</translation>
    </message>
    <message>
        <source>Correct the cost of a parcel</source>
        <translation>Membetulkan ongkos kirim</translation>
    </message>
    <message>
        <source>Correct the form of an application</source>
        <translation>Membetulkan isian permohonan</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <translation>Menghitung stok</translation>
    </message>
    <message>
        <source>Decide about what the post brought back</source>
        <translation>Memutuskan kiriman yang kembali</translation>
    </message>
    <message>
        <source>Decide whether two records are one person</source>
        <translation>Memutuskan apakah dua catatan satu orang</translation>
    </message>
    <message>
        <source>Describe, report or close a data incident</source>
        <translation>Menjelaskan, melaporkan, atau menutup insiden data</translation>
    </message>
    <message>
        <source>Destroy cards</source>
        <translation>Memusnahkan kartu</translation>
    </message>
    <message>
        <source>Destroy data</source>
        <translation>Memusnahkan data</translation>
    </message>
    <message>
        <source>Encrypt the documents kept so far</source>
        <translation>Mengenkripsi dokumen yang sudah disimpan</translation>
    </message>
    <message>
        <source>End a deputy's time early</source>
        <translation>Mengakhiri Plh. lebih awal</translation>
    </message>
    <message>
        <source>End claims that have run out</source>
        <translation>Mengakhiri pengambilan yang lewat waktu</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Mengekspor laporan</translation>
    </message>
    <message>
        <source>Give a badge</source>
        <translation>Memberi kartu tugas</translation>
    </message>
    <message>
        <source>Give a complaint to somebody</source>
        <translation>Menyerahkan pengaduan kepada rekan</translation>
    </message>
    <message>
        <source>Give documents to an RT with a receipt list</source>
        <translation>Menyerahkan dokumen ke RT dengan daftar tanda terima</translation>
    </message>
    <message>
        <source>Give somebody a new password</source>
        <translation>Memberi kata sandi baru</translation>
    </message>
    <message>
        <source>Go on with an older state of the office</source>
        <translation>Melanjutkan dengan keadaan kantor yang lama</translation>
    </message>
    <message>
        <source>Hand a card to a citizen</source>
        <translation>Menyerahkan kartu kepada warga</translation>
    </message>
    <message>
        <source>Hand a document to a citizen</source>
        <translation>Menyerahkan dokumen kepada warga</translation>
    </message>
    <message>
        <source>Keep data by order</source>
        <translation>Menahan data atas perintah</translation>
    </message>
    <message>
        <source>Let a PC forget the key</source>
        <translation>Menghapus kunci dari sebuah PC</translation>
    </message>
    <message>
        <source>Let the card of somebody recorded as died or moved be given out</source>
        <translation>Mengizinkan kartu orang yang tercatat meninggal atau pindah diserahkan</translation>
    </message>
    <message>
        <source>Lift an order to keep data</source>
        <translation>Mencabut perintah menahan data</translation>
    </message>
    <message>
        <source>Look at an attached document</source>
        <translation>Melihat lampiran</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Membuat cadangan</translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation>Membuat akun</translation>
    </message>
    <message>
        <source>Make one's own recovery codes anew</source>
        <translation>Membuat ulang kode pemulihan sendiri</translation>
    </message>
    <message>
        <source>Move a card to another slot</source>
        <translation>Memindahkan kartu ke lokasi lain</translation>
    </message>
    <message>
        <source>Move a mission on</source>
        <translation>Melanjutkan tahap jemput bola</translation>
    </message>
    <message>
        <source>Move or use up stock</source>
        <translation>Memindahkan atau memakai stok</translation>
    </message>
    <message>
        <source>Name a deputy (Plh.)</source>
        <translation>Menunjuk pelaksana harian (Plh.)</translation>
    </message>
    <message>
        <source>Name to a person who looked at their data</source>
        <translation>Menyebutkan petugas yang melihat data seseorang</translation>
    </message>
    <message>
        <source>Note a data incident</source>
        <translation>Mencatat insiden data</translation>
    </message>
    <message>
        <source>Note a result of Kantor Pos</source>
        <translation>Mencatat hasil Kantor Pos</translation>
    </message>
    <message>
        <source>Note a signed receipt list</source>
        <translation>Mencatat daftar tanda terima yang sudah diteken</translation>
    </message>
    <message>
        <source>Note a spoiled card</source>
        <translation>Mencatat kartu rusak</translation>
    </message>
    <message>
        <source>Note a tracking number</source>
        <translation>Mencatat nomor resi</translation>
    </message>
    <message>
        <source>Note one's own interrupted print</source>
        <translation>Mencatat cetakan sendiri yang terputus</translation>
    </message>
    <message>
        <source>Note that a document is made</source>
        <translation>Mencatat dokumen selesai dibuat</translation>
    </message>
    <message>
        <source>Note the receipt of cards</source>
        <translation>Mencatat penerimaan kartu</translation>
    </message>
    <message>
        <source>Open a closed account again</source>
        <translation>Membuka lagi akun yang ditutup</translation>
    </message>
    <message>
        <source>Open the documents of the office on a PC</source>
        <translation>Membuka kunci dokumen kantor di sebuah PC</translation>
    </message>
    <message>
        <source>Plan a mission of jemput bola</source>
        <translation>Merencanakan jemput bola</translation>
    </message>
    <message>
        <source>Prepare an answer by WhatsApp</source>
        <translation>Menyiapkan jawaban WhatsApp</translation>
    </message>
    <message>
        <source>Print another card for somebody</source>
        <translation>Mencetak ulang kartu</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Mencetak lembar pemulihan</translation>
    </message>
    <message>
        <source>Propose the destruction of data</source>
        <translation>Mengusulkan pemusnahan data</translation>
    </message>
    <message>
        <source>Put a claimed card back</source>
        <translation>Mengembalikan kartu ke antrean cetak</translation>
    </message>
    <message>
        <source>Put a verification back</source>
        <translation>Mengembalikan berkas ke antrean verifikasi</translation>
    </message>
    <message>
        <source>Put together everything held of a person</source>
        <translation>Mengumpulkan semua data tentang seseorang</translation>
    </message>
    <message>
        <source>Read and export the rights of all</source>
        <translation>Membaca dan mengekspor hak semua orang</translation>
    </message>
    <message>
        <source>Read complaints</source>
        <translation>Membaca pengaduan</translation>
    </message>
    <message>
        <source>Read retention, requests and incidents</source>
        <translation>Membaca retensi, permintaan, dan insiden</translation>
    </message>
    <message>
        <source>Read the accounts</source>
        <translation>Membaca daftar akun</translation>
    </message>
    <message>
        <source>Read the lists of every desk, with masked numbers</source>
        <translation>Membaca daftar semua meja, nomor disamarkan</translation>
    </message>
    <message>
        <source>Read the whole journal</source>
        <translation>Membaca seluruh jejak audit</translation>
    </message>
    <message>
        <source>Read the work lists, with masked numbers</source>
        <translation>Membaca daftar kerja, nomor disamarkan</translation>
    </message>
    <message>
        <source>Refuse an application</source>
        <translation>Menolak permohonan</translation>
    </message>
    <message>
        <source>Release a held card</source>
        <translation>Melepas kartu yang ditahan</translation>
    </message>
    <message>
        <source>Remove an attached document</source>
        <translation>Melepas lampiran</translation>
    </message>
    <message>
        <source>Remove one's own second factor</source>
        <translation>Melepas faktor kedua sendiri</translation>
    </message>
    <message>
        <source>Reopen a closed day with an addendum</source>
        <translation>Membuka lagi hari yang ditutup dengan addendum</translation>
    </message>
    <message>
        <source>Reopen a complaint</source>
        <translation>Membuka lagi pengaduan</translation>
    </message>
    <message>
        <source>Reset somebody's second factor</source>
        <translation>Mengatur ulang faktor kedua petugas lain</translation>
    </message>
    <message>
        <source>Restore the office from a backup</source>
        <translation>Memulihkan kantor dari cadangan</translation>
    </message>
    <message>
        <source>Return an application to the citizen</source>
        <translation>Mengembalikan berkas kepada warga</translation>
    </message>
    <message>
        <source>Save an import profile</source>
        <translation>Menyimpan profil impor</translation>
    </message>
    <message>
        <source>See the whole numbers of one person, for a reason</source>
        <translation>Melihat nomor lengkap satu orang, dengan alasan</translation>
    </message>
    <message>
        <source>Send cards out</source>
        <translation>Mengirim kartu</translation>
    </message>
    <message>
        <source>Set how long data are kept</source>
        <translation>Menetapkan masa simpan data</translation>
    </message>
    <message>
        <source>Set the passphrase of the office</source>
        <translation>Menetapkan kalimat sandi kantor</translation>
    </message>
    <message>
        <source>Set up one's own second factor</source>
        <translation>Memasang faktor kedua sendiri</translation>
    </message>
    <message>
        <source>Sort a complaint anew</source>
        <translation>Mengubah jenis pengaduan</translation>
    </message>
    <message>
        <source>Take a PRR list in</source>
        <translation>Memasukkan daftar PRR</translation>
    </message>
    <message>
        <source>Take a badge away</source>
        <translation>Mencabut kartu tugas</translation>
    </message>
    <message>
        <source>Take a complaint in</source>
        <translation>Menerima pengaduan</translation>
    </message>
    <message>
        <source>Take a list of Kantor Pos in</source>
        <translation>Memasukkan daftar hasil Kantor Pos</translation>
    </message>
    <message>
        <source>Take a list of complaints in</source>
        <translation>Memasukkan daftar pengaduan</translation>
    </message>
    <message>
        <source>Take a list of deaths or moves in</source>
        <translation>Memasukkan daftar kematian atau pindah</translation>
    </message>
    <message>
        <source>Take a list of requests in</source>
        <translation>Memasukkan daftar permohonan</translation>
    </message>
    <message>
        <source>Take a result of Kantor Pos back</source>
        <translation>Membatalkan hasil Kantor Pos</translation>
    </message>
    <message>
        <source>Take a returned application in again</source>
        <translation>Menerima kembali berkas yang dikembalikan</translation>
    </message>
    <message>
        <source>Take an application for verification</source>
        <translation>Mengambil berkas untuk diverifikasi</translation>
    </message>
    <message>
        <source>Take an application in</source>
        <translation>Menerima permohonan</translation>
    </message>
    <message>
        <source>Take down a request about own data</source>
        <translation>Mencatat permintaan data diri</translation>
    </message>
    <message>
        <source>Take one's own last step back</source>
        <translation>Membatalkan langkah terakhir sendiri</translation>
    </message>
    <message>
        <source>Take out whole NIKs of many</source>
        <translation>Mengeluarkan NIK lengkap banyak orang</translation>
    </message>
    <message>
        <source>Take stock in</source>
        <translation>Menerima stok</translation>
    </message>
    <message>
        <source>Tie a complaint to a document</source>
        <translation>Mengaitkan pengaduan dengan dokumen</translation>
    </message>
    <message>
        <source>Undo a PRR list</source>
        <translation>Membatalkan daftar PRR</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>Membatalkan impor</translation>
    </message>
    <message>
        <source>Unlock an account</source>
        <translation>Membuka kunci akun</translation>
    </message>
    <message>
        <source>Verify an application</source>
        <translation>Menyatakan berkas lengkap dan benar</translation>
    </message>
    <message>
        <source>Withdraw an application</source>
        <translation>Mencabut permohonan</translation>
    </message>
    <message>
        <source>Withdraw one's own request</source>
        <translation>Mencabut permintaan sendiri</translation>
    </message>
    <message>
        <source>Withdraw the old card of a citizen</source>
        <translation>Menarik kartu lama</translation>
    </message>
    <message>
        <source>Write an address for the post</source>
        <translation>Menulis alamat pos</translation>
    </message>
    <message>
        <source>Write off a spoiled blank</source>
        <translation>Menghapus keping rusak dari stok</translation>
    </message>
    <message>
        <source>Write statuses for Smartdukcapil</source>
        <translation>Menulis status untuk Smartdukcapil</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Kantor Pos</source>
        <translation>Kantor Pos</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
</context>
<context>
    <name>door</name>
    <message>
        <source>At least {n} characters. Not your name, a date, a row of keys or a word that everybody knows. Three words that do not belong together are strong and easy to remember.</source>
        <translation>Paling sedikit {n} karakter. Bukan nama Anda, tanggal, deretan tombol, atau kata yang dikenal semua orang. Tiga kata yang tidak berhubungan itu kuat dan mudah diingat.</translation>
    </message>
    <message>
        <source>Before you came somebody typed a wrong password for you: {count} times. If that was not you, change your password and tell your head.</source>
        <translation>Sebelum Anda masuk, ada yang salah mengetik kata sandi untuk nama Anda: {count} kali. Jika itu bukan Anda, ganti kata sandi dan beri tahu kepala seksi.</translation>
    </message>
    <message>
        <source>Demo office: its people do not exist and everybody knows its password. Enter no real data here.</source>
        <translation>Kantor demo: semua orang di dalamnya rekaan dan kata sandinya diketahui semua orang. Jangan masukkan data sungguhan di sini.</translation>
    </message>
    <message>
        <source>End it all the same</source>
        <translation>Tetap akhiri</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>Akhiri program?</translation>
    </message>
    <message>
        <source>Make accounts</source>
        <translation>Buat akun</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again in {seconds} seconds.</source>
        <translation>Nama dan kata sandi tidak cocok. Coba lagi dalam {seconds} detik.</translation>
    </message>
    <message>
        <source>Recovery codes left: {count}. Have new ones made: your name at the bottom left.</source>
        <translation>Sisa kode pemulihan: {count}. Buat kode baru: tekan nama Anda di kiri bawah.</translation>
    </message>
    <message>
        <source>Since your last sign-in ({when}) somebody typed a wrong password for you: {count} times. If that was not you, change your password and tell your head.</source>
        <translation>Sejak Anda masuk terakhir ({when}) ada yang salah mengetik kata sandi untuk nama Anda: {count} kali. Jika itu bukan Anda, ganti kata sandi dan beri tahu kepala seksi.</translation>
    </message>
    <message>
        <source>The passphrase is set: documents and backups are encrypted from now on.</source>
        <translation>Kalimat sandi sudah ditetapkan: berkas dan cadangan mulai sekarang dienkripsi.</translation>
    </message>
    <message>
        <source>The work of {names} is kept here behind the lock. Forms that are kept by themselves stay; whatever else is half done is lost, and cards in their hands go back to the queue later.</source>
        <translation>Pekerjaan {names} tersimpan di sini di balik kunci. Isian yang tersimpan sendiri tetap ada; yang lain dan belum selesai hilang, dan kartu yang mereka pegang nanti kembali ke antrean.</translation>
    </message>
    <message>
        <source>This account holds every task of the office. Make an account for each colleague, so that the journal can say who did what.</source>
        <translation>Akun ini memegang semua tugas kantor. Buatlah akun untuk tiap rekan, agar jejak audit dapat mencatat siapa mengerjakan apa.</translation>
    </message>
    <message>
        <source>Three words that do not belong together are strong and easy to remember.</source>
        <translation>Tiga kata yang tidak berhubungan itu kuat dan mudah diingat.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {seconds} seconds.</source>
        <translation>Terlalu banyak percobaan yang salah. Coba lagi dalam {seconds} detik.</translation>
    </message>
    <message>
        <source>Welcome. This is the first time you sign in.</source>
        <translation>Selamat datang. Ini pertama kali Anda masuk.</translation>
    </message>
    <message>
        <source>While others worked here, this had to be closed, and nothing of it was written: {forms}. Open it again.</source>
        <translation>Selagi orang lain bekerja di sini, ini terpaksa ditutup dan tidak ada yang tercatat: {forms}. Silakan buka lagi.</translation>
    </message>
    <message>
        <source>You are also signed in at {place}, since {since}. Left it open yourself? Lock it or sign out there. Was it not you? Change your password now (your name at the bottom left) and tell your head.</source>
        <translation>Anda juga sedang masuk di {place} sejak {since}. Anda sendiri yang meninggalkannya terbuka? Kunci layar atau keluar di sana. Bukan Anda? Ganti kata sandi sekarang (nama Anda di kiri bawah) dan beri tahu kepala seksi.</translation>
    </message>
    <message>
        <source>Your last sign-in: {when} at {place}.</source>
        <translation>Masuk terakhir: {when} di {place}.</translation>
    </message>
    <message>
        <source>Your tasks have changed. Sign out and in again to see your pages.</source>
        <translation>Tugas Anda berubah. Keluar lalu masuk lagi untuk melihat halaman Anda.</translation>
    </message>
    <message>
        <source>{last} Wrong tries since: {count}.</source>
        <translation>{last} Percobaan salah sejak itu: {count}.</translation>
    </message>
</context>
<context>
    <name>doubt</name>
    <message>
        <source>A card of this person is in the queue; it is joined</source>
        <translation>Kartu orang ini ada di antrean; digabung</translation>
    </message>
    <message>
        <source>A card was printed a short time ago</source>
        <translation>Kartu baru saja dicetak</translation>
    </message>
    <message>
        <source>An application for this service is under way</source>
        <translation>Permohonan layanan ini masih berjalan</translation>
    </message>
    <message>
        <source>Recorded as died</source>
        <translation>Tercatat meninggal</translation>
    </message>
    <message>
        <source>Recorded as moved out</source>
        <translation>Tercatat pindah keluar</translation>
    </message>
</context>
<context>
    <name>end_doubt</name>
    <message>
        <source>An operator had just taken the card; it is held</source>
        <translation>Kartu baru saja diambil operator; ditahan</translation>
    </message>
    <message>
        <source>Only the NIK, or only name and birth date agree; the card is held</source>
        <translation>Hanya NIK, atau hanya nama dan tanggal lahir yang cocok; kartu ditahan</translation>
    </message>
    <message>
        <source>The card is being made or is on the shelf; decide about it</source>
        <translation>Kartu sedang dibuat atau sudah di rak; perlu diputuskan</translation>
    </message>
</context>
<context>
    <name>ended</name>
    <message>
        <source>Died</source>
        <translation>Meninggal</translation>
    </message>
    <message>
        <source>Given out all the same</source>
        <translation>Tetap diserahkan</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Pindah keluar</translation>
    </message>
    <message>
        <source>Recorded as died: akta {number}, {day}</source>
        <translation>Tercatat meninggal: akta {number}, {day}</translation>
    </message>
    <message>
        <source>Recorded as moved out: {number}, {day}</source>
        <translation>Tercatat pindah keluar: {number}, {day}</translation>
    </message>
    <message>
        <source>The card is held until somebody decides</source>
        <translation>Kartu ditahan sampai ada keputusan</translation>
    </message>
    <message>
        <source>The card is made; somebody decides whether it is withdrawn</source>
        <translation>Kartu sudah jadi; perlu diputuskan apakah ditarik</translation>
    </message>
    <message>
        <source>The card was handed over; it is only noted</source>
        <translation>Kartu sudah diserahkan; hanya dicatat</translation>
    </message>
    <message>
        <source>The open application is doubtful; the verification decides</source>
        <translation>Permohonan yang terbuka diragukan; verifikasi memutuskan</translation>
    </message>
    <message>
        <source>The waiting card was cancelled</source>
        <translation>Kartu yang menunggu dibatalkan</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
</context>
<context>
    <name>ended_list</name>
    <message>
        <source>Akta or SKPWNI</source>
        <translation>Akta atau SKPWNI</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Kartu atas nama</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Compare first</source>
        <translation>Bandingkan dulu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK and name agree</source>
        <translation>NIK dan nama cocok</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Tercatat</translation>
    </message>
    <message>
        <source>Slot {slot}</source>
        <translation>Lokasi {slot}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
</context>
<context>
    <name>ended_page</name>
    <message>
        <source>Give it out</source>
        <translation>Tetap serahkan</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Lihat kartunya</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Masukkan daftar</translation>
    </message>
    <message>
        <source>Withdraw card</source>
        <translation>Tarik kartu</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A card for this person is already under way: “{state}”.</source>
        <translation>Kartu untuk orang ini sudah dalam proses: “{state}”.</translation>
    </message>
    <message>
        <source>A complaint about money is given on or sorted anew by a section head alone.</source>
        <translation>Pengaduan soal uang hanya diteruskan atau diubah jenisnya oleh kepala seksi.</translation>
    </message>
    <message>
        <source>A destruction needs two witnesses who are not the same person.</source>
        <translation>Pemusnahan memerlukan dua saksi yang berbeda.</translation>
    </message>
    <message>
        <source>A newer list, {newer}, was taken in on {at}.</source>
        <translation>Daftar yang lebih baru, {newer}, sudah diambil pada {at}.</translation>
    </message>
    <message>
        <source>A newer version of the program has already worked on this office.</source>
        <translation>Data kantor ini sudah dipakai versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>A period is a number of months, from 1 to {longest}.</source>
        <translation>Masa simpan adalah jumlah bulan, dari 1 sampai {longest}.</translation>
    </message>
    <message>
        <source>A thief with a copy of the office could guess this passphrase.</source>
        <translation>Kalimat sandi ini bisa ditebak oleh orang yang mencuri salinan data kantor.</translation>
    </message>
    <message>
        <source>A worksheet holds {most} rows, and this list is longer.</source>
        <translation>Satu lembar Excel memuat {most} baris, dan daftar ini lebih panjang.</translation>
    </message>
    <message>
        <source>After a new password the app's code is not enough, this once.</source>
        <translation>Setelah kata sandi baru, kode aplikasi belum cukup, kali ini saja.</translation>
    </message>
    <message>
        <source>An account needs at least one task.</source>
        <translation>Sebuah akun perlu paling sedikit satu tugas.</translation>
    </message>
    <message>
        <source>An application for this person and service is under way already: {number}.</source>
        <translation>Permohonan untuk orang dan layanan ini sedang berjalan: {number}.</translation>
    </message>
    <message>
        <source>An office is already kept at {where}; it was left as it is.</source>
        <translation>Data kantor sudah ada di {where}; tidak diubah.</translation>
    </message>
    <message>
        <source>Anybody would try this PIN first.</source>
        <translation>PIN ini akan dicoba orang paling dulu.</translation>
    </message>
    <message>
        <source>Application {number} has moved on: {state}. {holder}</source>
        <translation>Permohonan {number} sudah berubah: {state}. {holder}</translation>
    </message>
    <message>
        <source>Ask an administrator to unlock it on the page “Staff”.</source>
        <translation>Minta administrator membuka kuncinya di halaman “Petugas”.</translation>
    </message>
    <message>
        <source>Ask another administrator, or open “My account”.</source>
        <translation>Minta administrator lain, atau buka “Akun saya”.</translation>
    </message>
    <message>
        <source>Ask another head, or let somebody else propose it.</source>
        <translation>Minta kepala seksi lain, atau biarkan orang lain yang mengusulkan.</translation>
    </message>
    <message>
        <source>Ask for an approval in the window, or let a colleague with this role do it: {needed}.</source>
        <translation>Minta persetujuan lewat jendela program, atau serahkan kepada rekan dengan peran ini: {needed}.</translation>
    </message>
    <message>
        <source>Ask for the holder, or for somebody on the same KK.</source>
        <translation>Minta pemiliknya datang, atau keluarga dalam KK yang sama.</translation>
    </message>
    <message>
        <source>Ask for the mobile number and correct it in the form of the application.</source>
        <translation>Tanyakan nomor ponselnya, lalu perbaiki di formulir permohonan.</translation>
    </message>
    <message>
        <source>Ask for the name and the relation of whoever takes it.</source>
        <translation>Tanyakan nama pengambil dan hubungannya.</translation>
    </message>
    <message>
        <source>Ask the citizen for the document again, and have the administrator run a check.</source>
        <translation>Minta dokumennya lagi kepada warga, dan minta administrator menjalankan pemeriksaan.</translation>
    </message>
    <message>
        <source>Ask the print room to put the card back; if it is made, refuse and take in anew.</source>
        <translation>Minta ruang cetak mengembalikan kartu itu; kalau sudah jadi, tolak permohonan ini dan terima yang baru.</translation>
    </message>
    <message>
        <source>Ask the section head to set the opening days.</source>
        <translation>Minta kepala seksi mengatur hari kerja.</translation>
    </message>
    <message>
        <source>Ask the section head.</source>
        <translation>Tanyakan kepada kepala seksi.</translation>
    </message>
    <message>
        <source>BAST {bast} went to Kantor Pos; its receipt is noted parcel by parcel.</source>
        <translation>BAST {bast} dikirim lewat Kantor Pos; penerimaannya dicatat per paket.</translation>
    </message>
    <message>
        <source>Badge and PIN do not belong together.</source>
        <translation>Kartu dan PIN tidak cocok.</translation>
    </message>
    <message>
        <source>Cancel the wrong cards one by one in the print queue; the others stay.</source>
        <translation>Batalkan kartu yang salah satu per satu di antrean cetak; yang lain tetap.</translation>
    </message>
    <message>
        <source>Cancel the wrong cards one by one in the print queue; the reports stay true.</source>
        <translation>Batalkan kartu yang salah satu per satu di antrean cetak; laporannya tetap benar.</translation>
    </message>
    <message>
        <source>Cards whose outcome nobody has told: {count}. They are with: {whose}.</source>
        <translation>Kartu yang hasilnya belum dijawab: {count}. Ada pada: {whose}.</translation>
    </message>
    <message>
        <source>Change the person, or unlock with the badge of whoever locked it.</source>
        <translation>Ganti petugas, atau buka dengan kartu orang yang mengunci layar ini.</translation>
    </message>
    <message>
        <source>Check Caps Lock; the next try counts in {seconds} seconds.</source>
        <translation>Periksa Caps Lock; percobaan berikutnya baru berlaku {seconds} detik lagi.</translation>
    </message>
    <message>
        <source>Check the days and times.</source>
        <translation>Periksa tanggal dan jamnya.</translation>
    </message>
    <message>
        <source>Check the name and the Caps Lock key, or ask an administrator for a new password.</source>
        <translation>Periksa nama dan tombol Caps Lock, atau minta kata sandi baru kepada administrator.</translation>
    </message>
    <message>
        <source>Check the number, or search for the name.</source>
        <translation>Periksa nomornya, atau cari dengan nama.</translation>
    </message>
    <message>
        <source>Choose a shorter span, or PDF.</source>
        <translation>Pilih rentang yang lebih pendek, atau PDF.</translation>
    </message>
    <message>
        <source>Choose a task, or deactivate the account.</source>
        <translation>Pilih tugasnya, atau nonaktifkan akunnya.</translation>
    </message>
    <message>
        <source>Choose a year from {first} to {last}.</source>
        <translation>Pilih tahun {first} sampai {last}.</translation>
    </message>
    <message>
        <source>Choose another backup, or another disk to make one on.</source>
        <translation>Pilih cadangan lain, atau disk lain untuk membuatnya.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Pilih cadangan lain.</translation>
    </message>
    <message>
        <source>Choose another destination, or print first.</source>
        <translation>Pilih tujuan lain, atau cetak dulu.</translation>
    </message>
    <message>
        <source>Choose another file, or restore a backup.</source>
        <translation>Pilih berkas lain, atau pulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Pilih folder lain.</translation>
    </message>
    <message>
        <source>Choose another half-hour.</source>
        <translation>Pilih jam lain.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Pilih nama lain untuk cadangan.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Pilih nama atau folder lain.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>Pilih nama lain, atau ganti profil itu.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <source>Choose another service, or correct the answers.</source>
        <translation>Pilih layanan lain, atau perbaiki jawabannya.</translation>
    </message>
    <message>
        <source>Choose another service.</source>
        <translation>Pilih layanan lain.</translation>
    </message>
    <message>
        <source>Choose another sign-in name.</source>
        <translation>Pilih nama masuk lain.</translation>
    </message>
    <message>
        <source>Choose it again in the settings.</source>
        <translation>Pilih lagi di pengaturan.</translation>
    </message>
    <message>
        <source>Choose one case, then press 1 for the left NIK or 2 for the right one.</source>
        <translation>Pilih satu kasus, lalu tekan 1 untuk NIK kiri atau 2 untuk NIK kanan.</translation>
    </message>
    <message>
        <source>Choose one of them, or take out a report with whole NIKs.</source>
        <translation>Pilih salah satu, atau keluarkan laporan dengan NIK utuh.</translation>
    </message>
    <message>
        <source>Choose the .cer, .crt, .der, .pem or .crl file of the certificate authority itself.</source>
        <translation>Pilih berkas .cer, .crt, .der, .pem, atau .crl dari penerbit sertifikat itu sendiri.</translation>
    </message>
    <message>
        <source>Choose the document it belongs to from the list.</source>
        <translation>Pilih dokumennya dari daftar.</translation>
    </message>
    <message>
        <source>Choose the file on the page Import, say its kind there and save a profile.</source>
        <translation>Pilih berkasnya di halaman Impor, tentukan jenisnya di situ, lalu simpan profil.</translation>
    </message>
    <message>
        <source>Choose the files of this document only.</source>
        <translation>Pilih berkas dokumen ini saja.</translation>
    </message>
    <message>
        <source>Choose the person's row first, then press Ctrl+B again.</source>
        <translation>Pilih dulu baris orangnya, lalu tekan Ctrl+B lagi.</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>Pilih hari ini atau hari sebelumnya.</translation>
    </message>
    <message>
        <source>Choose {digits} digits that are no row, no repetition and not part of your NIP.</source>
        <translation>Pilih {digits} angka yang tidak berurutan, tidak berulang, dan bukan bagian NIP Anda.</translation>
    </message>
    <message>
        <source>Close PRR Desk on this PC everywhere, then restore again.</source>
        <translation>Tutup semua PRR Desk di komputer ini, lalu pulihkan lagi.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Tutup di program itu, atau pilih nama lain.</translation>
    </message>
    <message>
        <source>Close the day first; an addendum follows a closed day.</source>
        <translation>Tutup hari itu dulu; adendum dibuat setelah hari ditutup.</translation>
    </message>
    <message>
        <source>Compare both parcels, and scan the number of this one again.</source>
        <translation>Cocokkan kedua paket, lalu pindai lagi resi paket ini.</translation>
    </message>
    <message>
        <source>Compare it with the label, or scan the label of the parcel first.</source>
        <translation>Cocokkan dengan label, atau pindai dulu label paketnya.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, four signs at a time.</source>
        <translation>Cocokkan dengan lembarnya, empat huruf demi empat huruf.</translation>
    </message>
    <message>
        <source>Compare the day with the post's slip and correct it.</source>
        <translation>Cocokkan tanggal dengan slip Pos lalu perbaiki.</translation>
    </message>
    <message>
        <source>Complaints are not among the tasks of {name}.</source>
        <translation>Pengaduan bukan tugas {name}.</translation>
    </message>
    <message>
        <source>Complete it under “To send” first; nothing was sent.</source>
        <translation>Lengkapi dulu di “Siap kirim”; belum ada yang dikirim.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, or choose another backup.</source>
        <translation>Salin lagi dari tempat asalnya, atau pilih cadangan lain.</translation>
    </message>
    <message>
        <source>Correct it and save again.</source>
        <translation>Perbaiki lalu simpan lagi.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Perbaiki lalu coba lagi.</translation>
    </message>
    <message>
        <source>Correct it in the settings and save again.</source>
        <translation>Perbaiki di pengaturan, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>Correct it with an addendum.</source>
        <translation>Perbaiki melalui adendum.</translation>
    </message>
    <message>
        <source>Correct the card on its own page.</source>
        <translation>Perbaiki kartu itu di halamannya sendiri.</translation>
    </message>
    <message>
        <source>Count again, or write why they differ.</source>
        <translation>Hitung ulang, atau tulis mengapa berbeda.</translation>
    </message>
    <message>
        <source>Decide on the page “Died, moved” whether it is withdrawn or given out all the same.</source>
        <translation>Putuskan di halaman “Meninggal, pindah” apakah kartu ditarik atau tetap diserahkan.</translation>
    </message>
    <message>
        <source>Decide the case anew first, if that was wrong.</source>
        <translation>Putuskan ulang kasusnya dulu jika itu keliru.</translation>
    </message>
    <message>
        <source>Describe the incident first (F6).</source>
        <translation>Uraikan insidennya dahulu (F6).</translation>
    </message>
    <message>
        <source>Do it yourself if it is among your tasks, or ask a colleague whose task it is.</source>
        <translation>Kerjakan sendiri bila itu tugas Anda, atau serahkan kepada rekan yang bertugas.</translation>
    </message>
    <message>
        <source>Everything in {file_name} is installed already.</source>
        <translation>Semua isi {file_name} sudah terpasang.</translation>
    </message>
    <message>
        <source>Fetch the page again (Ctrl+R) and choose anew; nothing was written.</source>
        <translation>Muat ulang halaman (Ctrl+R) lalu pilih lagi; tidak ada yang tertulis.</translation>
    </message>
    <message>
        <source>Files that are not settled: {files}.</source>
        <translation>Berkas yang belum selesai: {files}.</translation>
    </message>
    <message>
        <source>Files were brought in on mission {number}: {files}.</source>
        <translation>Sudah ada berkas yang masuk lewat jemput bola {number}: {files}.</translation>
    </message>
    <message>
        <source>Fill in the field and try again.</source>
        <translation>Isi kolom itu lalu coba lagi.</translation>
    </message>
    <message>
        <source>Finish or cancel that card first.</source>
        <translation>Selesaikan atau batalkan kartu itu dulu.</translation>
    </message>
    <message>
        <source>Finish the mission and say what becomes of them, or undo the import of its list.</source>
        <translation>Selesaikan jemput bolanya dan tulis nasib berkas itu, atau batalkan impor daftarnya.</translation>
    </message>
    <message>
        <source>For request {number} the paper was not made yet.</source>
        <translation>Berkas untuk permintaan {number} belum dibuat.</translation>
    </message>
    <message>
        <source>Free some room, or choose another drive.</source>
        <translation>Kosongkan sebagian ruang, atau pilih disk lain.</translation>
    </message>
    <message>
        <source>Give every document a finding; verify only when all of them are in order.</source>
        <translation>Beri temuan untuk setiap berkas; verifikasi hanya bila semuanya sesuai.</translation>
    </message>
    <message>
        <source>Give it to a counter clerk, an operator or a section head.</source>
        <translation>Serahkan kepada petugas loket, operator, atau kepala seksi.</translation>
    </message>
    <message>
        <source>Give it to somebody else.</source>
        <translation>Serahkan kepada petugas lain.</translation>
    </message>
    <message>
        <source>Go on with that one, or withdraw it first.</source>
        <translation>Lanjutkan permohonan itu, atau cabut dahulu.</translation>
    </message>
    <message>
        <source>Hand the complaint on paper to the head of the whole office, or let an administrator add a second section head first.</source>
        <translation>Serahkan pengaduan secara tertulis kepada kepala dinas, atau minta administrator menambah kepala seksi kedua dulu.</translation>
    </message>
    <message>
        <source>If that is wrong, take it back on the page Kantor Pos (Ctrl+Del), and note it anew.</source>
        <translation>Bila itu keliru, batalkan di halaman Kantor Pos (Ctrl+Del), lalu catat lagi.</translation>
    </message>
    <message>
        <source>Incident {number} stands elsewhere by now.</source>
        <translation>Insiden {number} sudah berubah keadaannya.</translation>
    </message>
    <message>
        <source>Install the certificate of the authority that issued it.</source>
        <translation>Pasang sertifikat penerbit yang mengeluarkannya.</translation>
    </message>
    <message>
        <source>Install the newer version on this PC too.</source>
        <translation>Pasang versi yang lebih baru di komputer ini juga.</translation>
    </message>
    <message>
        <source>Install the newest PRR Desk, then restore again.</source>
        <translation>Pasang PRR Desk terbaru, lalu pulihkan lagi.</translation>
    </message>
    <message>
        <source>It is not among your tasks; ask a colleague who has this role.</source>
        <translation>Ini bukan tugas Anda; minta tolong rekan yang memegang tugas itu.</translation>
    </message>
    <message>
        <source>Keep the file on this PC, or use PostgreSQL for several PCs.</source>
        <translation>Simpan berkas di komputer ini, atau gunakan PostgreSQL untuk beberapa komputer.</translation>
    </message>
    <message>
        <source>Leave the channel out.</source>
        <translation>Kosongkan pilihan saluran.</translation>
    </message>
    <message>
        <source>Leave the kelurahan out, and if that is not enough the kecamatan.</source>
        <translation>Kosongkan kelurahan; kalau belum cukup, kosongkan juga kecamatan.</translation>
    </message>
    <message>
        <source>Let another head decide about it, or withdraw it.</source>
        <translation>Biarkan kepala seksi lain menjawabnya, atau tarik permintaan itu.</translation>
    </message>
    <message>
        <source>Let each of them be answered, good or spoiled, then try again.</source>
        <translation>Pastikan setiap kartu dijawab bagus atau rusak, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Look at each document, tick it, then hand over.</source>
        <translation>Periksa setiap berkas, centang, lalu serahkan.</translation>
    </message>
    <message>
        <source>Look at it again, then repeat the step if it is still needed.</source>
        <translation>Lihat lagi, lalu ulangi langkahnya bila masih perlu.</translation>
    </message>
    <message>
        <source>Look at it again, then take the step if it is still needed.</source>
        <translation>Lihat lagi, lalu lakukan langkah ini bila masih perlu.</translation>
    </message>
    <message>
        <source>Look at it again; you can decide it anew.</source>
        <translation>Lihat lagi; kasus ini dapat diputus ulang.</translation>
    </message>
    <message>
        <source>Look at the account again.</source>
        <translation>Lihat lagi akunnya.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Lihat lagi daftarnya.</translation>
    </message>
    <message>
        <source>Look at the list again: only what was reported can be closed.</source>
        <translation>Lihat lagi daftarnya: hanya yang sudah dilaporkan dapat ditutup.</translation>
    </message>
    <message>
        <source>Look at the new preview, then confirm again.</source>
        <translation>Periksa pratinjau yang baru, lalu setujui lagi.</translation>
    </message>
    <message>
        <source>Look for the card in the list and claim it again.</source>
        <translation>Cari kartu itu di daftar lalu ambil lagi.</translation>
    </message>
    <message>
        <source>Look under “Kept back” what it waits for, or come back when its period has passed.</source>
        <translation>Lihat di “Ditahan” apa yang ditunggu, atau kembali setelah masa simpannya lewat.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation>Jadikan dulu orang lain administrator.</translation>
    </message>
    <message>
        <source>Make the paper first (F8), hand it over, then answer the request.</source>
        <translation>Buat berkasnya dahulu (F8), serahkan, lalu jawab permintaannya.</translation>
    </message>
    <message>
        <source>Mend what is marked, then save again.</source>
        <translation>Perbaiki yang ditandai, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>Mission {number}: {state}; this step cannot be taken any more.</source>
        <translation>Jemput bola {number}: {state}; langkah ini tidak bisa dilakukan lagi.</translation>
    </message>
    <message>
        <source>Name and password do not belong together.</source>
        <translation>Nama dan kata sandi tidak cocok.</translation>
    </message>
    <message>
        <source>Name the place as the filter of the print queue names it, or by its code.</source>
        <translation>Tulis nama tempat seperti pada saringan antrean cetak, atau kodenya.</translation>
    </message>
    <message>
        <source>Needs the head: {action}.</source>
        <translation>Perlu kepala seksi: {action}.</translation>
    </message>
    <message>
        <source>Needs {needed}: {action}.</source>
        <translation>Perlu {needed}: {action}.</translation>
    </message>
    <message>
        <source>No card is waiting under this filter.</source>
        <translation>Tidak ada kartu yang menunggu dengan saringan ini.</translation>
    </message>
    <message>
        <source>No parcel of this office has the number {number}.</source>
        <translation>Tidak ada paket dinas bernomor {number}.</translation>
    </message>
    <message>
        <source>No printed card is on the shelf for this destination.</source>
        <translation>Tidak ada kartu tercetak di rak untuk tujuan ini.</translation>
    </message>
    <message>
        <source>Nobody approves the destruction they proposed themselves.</source>
        <translation>Tidak seorang pun menyetujui pemusnahan yang diusulkannya sendiri.</translation>
    </message>
    <message>
        <source>Nobody approves their own request.</source>
        <translation>Permintaan sendiri tidak boleh disetujui sendiri.</translation>
    </message>
    <message>
        <source>Nobody does this for their own account.</source>
        <translation>Ini tidak dilakukan untuk akun sendiri.</translation>
    </message>
    <message>
        <source>Not brought: {documents}.</source>
        <translation>Tidak dibawa: {documents}.</translation>
    </message>
    <message>
        <source>Not everything that has to be shown was ticked.</source>
        <translation>Belum semua yang harus ditunjukkan dicentang.</translation>
    </message>
    <message>
        <source>Note the results on the page Kantor Pos.</source>
        <translation>Catat hasilnya di halaman Kantor Pos.</translation>
    </message>
    <message>
        <source>Note the signed list first, or tick who did not sign.</source>
        <translation>Catat dulu tanda terima yang sudah ditandatangani, tandai siapa yang tidak tanda tangan.</translation>
    </message>
    <message>
        <source>Note the signed list on the page “Jemput bola” first.</source>
        <translation>Catat dulu tanda terimanya di halaman “Jemput bola”.</translation>
    </message>
    <message>
        <source>Nothing in {file} tells what kind of list it is.</source>
        <translation>Isi {file} tidak menunjukkan jenis daftarnya.</translation>
    </message>
    <message>
        <source>Nothing is handed over a second time. Print the proof slip again if it is doubted.</source>
        <translation>Tidak ada yang diserahkan dua kali. Cetak ulang bukti pengambilan bila diragukan.</translation>
    </message>
    <message>
        <source>Nothing is known of the days off of {year}.</source>
        <translation>Hari libur tahun {year} tidak diketahui.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Tidak ada lagi yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Nothing of the form is another than before.</source>
        <translation>Tidak ada isian yang berubah.</translation>
    </message>
    <message>
        <source>Nothing of what is chosen may be destroyed now.</source>
        <translation>Tidak ada dari pilihan ini yang boleh dimusnahkan sekarang.</translation>
    </message>
    <message>
        <source>Nothing waits to be verified under this filter, or only what you verified yourself.</source>
        <translation>Tidak ada yang menunggu diverifikasi pada saringan ini, atau hanya yang sudah Anda verifikasi sendiri.</translation>
    </message>
    <message>
        <source>Nothing was written: the only section head here is the person complained about.</source>
        <translation>Tidak ada yang dicatat: satu-satunya kepala seksi di sini adalah yang diadukan.</translation>
    </message>
    <message>
        <source>One of the signs of the recovery code is not as printed.</source>
        <translation>Salah satu huruf kode pemulihan tidak sesuai dengan yang tercetak.</translation>
    </message>
    <message>
        <source>One of the texts cannot be kept: it is too long, or has signs in it that are none.</source>
        <translation>Salah satu teks tidak dapat disimpan: terlalu panjang, atau berisi tanda yang bukan huruf.</translation>
    </message>
    <message>
        <source>Open it, or choose another place for the new one.</source>
        <translation>Buka data itu, atau pilih tempat lain untuk yang baru.</translation>
    </message>
    <message>
        <source>Parcel {parcel} is now “{state}”; this step cannot be taken any more.</source>
        <translation>Paket {parcel} sekarang “{state}”; langkah ini tidak bisa lagi.</translation>
    </message>
    <message>
        <source>Press F2 and write name and birth date from the documents; a card needs the NIK, too.</source>
        <translation>Tekan F2 lalu isi nama dan tanggal lahir dari berkas; untuk kartu isi juga NIK-nya.</translation>
    </message>
    <message>
        <source>Put the wrong ones right one by one; the others stay.</source>
        <translation>Perbaiki yang salah satu per satu; yang lain tetap.</translation>
    </message>
    <message>
        <source>RT {rt}: no finished document waits to go out.</source>
        <translation>RT {rt}: tidak ada dokumen jadi yang menunggu dititipkan.</translation>
    </message>
    <message>
        <source>Receipt list {number} has not come back signed.</source>
        <translation>Tanda terima {number} belum kembali dengan tanda tangan.</translation>
    </message>
    <message>
        <source>Receipt list {number} was noted before, by {by}.</source>
        <translation>Tanda terima {number} sudah dicatat oleh {by}.</translation>
    </message>
    <message>
        <source>Record new stock first, or take fewer.</source>
        <translation>Catat dulu penerimaan stok, atau kurangi jumlahnya.</translation>
    </message>
    <message>
        <source>Remove it first to set up another phone.</source>
        <translation>Hapus dulu untuk memasang ponsel lain.</translation>
    </message>
    <message>
        <source>Reopen it first if it is to be worked on again.</source>
        <translation>Buka kembali dulu bila akan dikerjakan lagi.</translation>
    </message>
    <message>
        <source>Request {number} is answered already.</source>
        <translation>Permintaan {number} sudah dijawab.</translation>
    </message>
    <message>
        <source>Request {number} is not open any more: {state}.</source>
        <translation>Permintaan {number} sudah tidak terbuka: {state}.</translation>
    </message>
    <message>
        <source>Return it; when it comes in again, correct it, and two people look at it anew.</source>
        <translation>Kembalikan permohonannya; saat masuk lagi perbaiki isiannya, lalu dua orang memeriksanya lagi.</translation>
    </message>
    <message>
        <source>Run on the server: {command}</source>
        <translation>Jalankan di server: {command}</translation>
    </message>
    <message>
        <source>Scan another card.</source>
        <translation>Pindai kartu lain.</translation>
    </message>
    <message>
        <source>Scan the KTP-el, or type the number again from the card or the KK.</source>
        <translation>Pindai KTP-el, atau ketik lagi nomornya dari kartu atau KK.</translation>
    </message>
    <message>
        <source>Scan the badge again and type its PIN, or sign in with name and password.</source>
        <translation>Pindai lagi kartunya dan ketik PIN-nya, atau masuk dengan nama dan kata sandi.</translation>
    </message>
    <message>
        <source>Scan the barcode the post has put on the parcel: 6 to 30 letters and digits.</source>
        <translation>Pindai kode batang yang ditempel Pos di paket: 6 sampai 30 huruf dan angka.</translation>
    </message>
    <message>
        <source>Scan the receipt or the NIK again.</source>
        <translation>Pindai lagi tanda terima atau NIK.</translation>
    </message>
    <message>
        <source>See it on the page “Approvals”.</source>
        <translation>Lihat di halaman “Permintaan”.</translation>
    </message>
    <message>
        <source>Set one up with “prrdesk init --admin NAME”, or try “prrdesk demo”.</source>
        <translation>Buat dengan “prrdesk init --admin NAMA”, atau coba “prrdesk demo”.</translation>
    </message>
    <message>
        <source>Shorten it, and type it instead of pasting it; nothing was written.</source>
        <translation>Persingkat, dan ketik sendiri, jangan ditempel; tidak ada yang tertulis.</translation>
    </message>
    <message>
        <source>Shorten it, or copy it and paste it into the chat.</source>
        <translation>Persingkat pesannya, atau salin lalu tempelkan di obrolan.</translation>
    </message>
    <message>
        <source>Sign in at the window, choose a new password there, and write the code of the app.</source>
        <translation>Masuklah lewat jendela program, pilih kata sandi baru di sana, dan isi kode aplikasi.</translation>
    </message>
    <message>
        <source>Sign in with name and password.</source>
        <translation>Masuk dengan nama dan kata sandi.</translation>
    </message>
    <message>
        <source>Sign in with name and password; that wakes it.</source>
        <translation>Masuk dengan nama dan kata sandi; kartu lalu aktif lagi.</translation>
    </message>
    <message>
        <source>Sign out and in again, or ask a colleague with this role: {needed}.</source>
        <translation>Keluar lalu masuk lagi, atau minta rekan dengan peran ini: {needed}.</translation>
    </message>
    <message>
        <source>Sign out, and ask an administrator about your account.</source>
        <translation>Keluar dari program, lalu tanyakan akun Anda kepada administrator.</translation>
    </message>
    <message>
        <source>Some program has {where} open; nothing was replaced.</source>
        <translation>Ada program yang sedang membuka {where}; tidak ada yang diganti.</translation>
    </message>
    <message>
        <source>Somebody already signs in as “{login}”.</source>
        <translation>Sudah ada yang memakai nama masuk “{login}”.</translation>
    </message>
    <message>
        <source>Somebody else changed the account of {name} meanwhile.</source>
        <translation>Sementara itu orang lain mengubah akun {name}.</translation>
    </message>
    <message>
        <source>Somebody else has this badge.</source>
        <translation>Kartu ini sudah dipakai orang lain.</translation>
    </message>
    <message>
        <source>Somebody else was changing the same records; nothing of yours was written.</source>
        <translation>Orang lain sedang mengubah data yang sama; perubahan Anda belum ditulis.</translation>
    </message>
    <message>
        <source>Somebody has worked on complaint {number} meanwhile; it is now “{state}”.</source>
        <translation>Pengaduan {number} baru saja dikerjakan orang lain; sekarang “{state}”.</translation>
    </message>
    <message>
        <source>Somebody was faster: this card is now “{state}”. {holder}</source>
        <translation>Orang lain lebih cepat: kartu ini sekarang “{state}”. {holder}</translation>
    </message>
    <message>
        <source>Something speaks against taking this in.</source>
        <translation>Ada hal yang perlu ditimbang sebelum permohonan ini diterima.</translation>
    </message>
    <message>
        <source>Something that was chosen is none this office knows (any more).</source>
        <translation>Ada pilihan yang tidak (lagi) dikenal kantor ini.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Silakan mulai lagi kapan saja.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Dihentikan; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Switch it on or choose another printer, then print again.</source>
        <translation>Nyalakan atau pilih printer lain, lalu cetak lagi.</translation>
    </message>
    <message>
        <source>Take a new request down when the person asks again.</source>
        <translation>Catat permintaan baru bila orangnya meminta lagi.</translation>
    </message>
    <message>
        <source>Take at least {shortest} characters: four or five words that do not belong together.</source>
        <translation>Pakai sedikitnya {shortest} huruf: empat atau lima kata yang tidak berhubungan.</translation>
    </message>
    <message>
        <source>Take it again from the list.</source>
        <translation>Ambil lagi dari daftar.</translation>
    </message>
    <message>
        <source>Take it from that mission first, if that was a mistake.</source>
        <translation>Keluarkan dulu dari jemput bola itu, kalau keliru.</translation>
    </message>
    <message>
        <source>Take it from them first, or scan another card.</source>
        <translation>Cabut dulu dari orang itu, atau pindai kartu lain.</translation>
    </message>
    <message>
        <source>Tell the citizen what is still to be done; the answer stands beside the list.</source>
        <translation>Sampaikan kepada warga apa yang masih harus dilakukan; jawabannya ada di samping daftar.</translation>
    </message>
    <message>
        <source>That is neither the passphrase nor the recovery code of this office.</source>
        <translation>Itu bukan kalimat sandi dan bukan kode pemulihan kantor ini.</translation>
    </message>
    <message>
        <source>The NIK that is to stay is neither of the two.</source>
        <translation>NIK yang tetap bukan salah satu dari keduanya.</translation>
    </message>
    <message>
        <source>The address of {name} lacks: {lacks}.</source>
        <translation>Alamat {name} belum lengkap: {lacks}.</translation>
    </message>
    <message>
        <source>The application or card it should be tied to is not here.</source>
        <translation>Permohonan atau kartu yang mau dikaitkan tidak ada di sini.</translation>
    </message>
    <message>
        <source>The card of the old NIK is already “{state}”, so the NIK stays. {holder}</source>
        <translation>Kartu NIK lama sudah “{state}”, jadi NIK tidak bisa diganti. {holder}</translation>
    </message>
    <message>
        <source>The certificate of {name} may vouch for nobody else; nothing was installed.</source>
        <translation>Sertifikat {name} tidak boleh menjamin pihak lain; tidak ada yang dipasang.</translation>
    </message>
    <message>
        <source>The closed day {day} has counted what this list brought.</source>
        <translation>Hari {day} sudah ditutup dan menghitung isi daftar ini.</translation>
    </message>
    <message>
        <source>The complaint is about {name}, who cannot look into it.</source>
        <translation>Pengaduan ini mengenai {name}, yang karena itu tidak boleh menanganinya.</translation>
    </message>
    <message>
        <source>The deputy was not named: {why}.</source>
        <translation>Plh. tidak ditetapkan: {why}.</translation>
    </message>
    <message>
        <source>The disk has no room for {name}.</source>
        <translation>Tidak ada ruang di disk untuk {name}.</translation>
    </message>
    <message>
        <source>The document of {number} is with its RT, on receipt list {list}.</source>
        <translation>Dokumen {number} ada di RT, pada tanda terima {list}.</translation>
    </message>
    <message>
        <source>The documents of this office are encrypted, and this PC does not have the key.</source>
        <translation>Berkas kantor ini terenkripsi, dan komputer ini belum memegang kuncinya.</translation>
    </message>
    <message>
        <source>The emblem {path} is missing, or is no PNG or JPEG picture.</source>
        <translation>Lambang {path} tidak ada, atau bukan gambar PNG atau JPEG.</translation>
    </message>
    <message>
        <source>The end of {name} is missing: {has} of {should} bytes are there. Nothing was replaced.</source>
        <translation>Bagian akhir {name} hilang: baru ada {has} dari {should} byte. Tidak ada yang diganti.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Folder {folder} tidak ada.</translation>
    </message>
    <message>
        <source>The head or the administrator sets it under Settings, “Encryption and backup”.</source>
        <translation>Kepala seksi atau administrator menetapkannya di Pengaturan, “Enkripsi dan cadangan”.</translation>
    </message>
    <message>
        <source>The holder is 17 on {day}; before that no card may be printed.</source>
        <translation>Pemegangnya berumur 17 tahun pada {day}; sebelum itu kartu tidak boleh dicetak.</translation>
    </message>
    <message>
        <source>The list has been refreshed; choose again.</source>
        <translation>Daftar sudah disegarkan; silakan pilih lagi.</translation>
    </message>
    <message>
        <source>The list has been refreshed; look at it and send again. Nothing was sent.</source>
        <translation>Daftar sudah diperbarui; periksa lalu kirim lagi. Belum ada yang dikirim.</translation>
    </message>
    <message>
        <source>The list has been refreshed; look the parcel up by its number.</source>
        <translation>Daftar sudah diperbarui; cari paket dengan nomornya.</translation>
    </message>
    <message>
        <source>The list of files shows what became of each document.</source>
        <translation>Daftar berkas menunjukkan hasil setiap dokumen.</translation>
    </message>
    <message>
        <source>The list shows how it stands now.</source>
        <translation>Daftar menunjukkan keadaannya sekarang.</translation>
    </message>
    <message>
        <source>The lists have been refreshed; choose again.</source>
        <translation>Daftarnya sudah diperbarui; pilih lagi.</translation>
    </message>
    <message>
        <source>The message has {characters} characters; that is too long for the browser.</source>
        <translation>Pesan ini {characters} huruf; terlalu panjang untuk peramban.</translation>
    </message>
    <message>
        <source>The office has a passphrase already; nothing was changed.</source>
        <translation>Kantor ini sudah punya kalimat sandi; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The office has changed since this preview; nothing was written.</source>
        <translation>Data kantor berubah sejak pratinjau ini; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The office has no passphrase yet.</source>
        <translation>Kantor ini belum punya kalimat sandi.</translation>
    </message>
    <message>
        <source>The office opens on no day after {day}, so nothing can be promised.</source>
        <translation>Kantor tidak buka sama sekali sesudah {day}, sehingga tidak ada tanggal yang dapat dijanjikan.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not there, or does not answer; nothing was printed.</source>
        <translation>Printer “{printer}” tidak ada atau tidak menjawab; tidak ada yang tercetak.</translation>
    </message>
    <message>
        <source>The records belong to different people, so there is nothing to write about.</source>
        <translation>Kedua data milik orang berbeda, jadi tidak ada yang perlu disurati.</translation>
    </message>
    <message>
        <source>The report does not say yet which data it is about and what was done.</source>
        <translation>Laporan belum menyebut data apa dan tindakan apa.</translation>
    </message>
    <message>
        <source>The rules of the service speak against it: {says}</source>
        <translation>Aturan layanan tidak membolehkannya: {says}</translation>
    </message>
    <message>
        <source>The second factor is set up already.</source>
        <translation>Kode kedua sudah terpasang.</translation>
    </message>
    <message>
        <source>The service catalogue cannot be used as it stands; nothing was saved.</source>
        <translation>Katalog layanan belum dapat dipakai; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The service catalogue has no service {service} any more.</source>
        <translation>Katalog layanan tidak lagi memuat layanan {service}.</translation>
    </message>
    <message>
        <source>The span ends before it begins, or begins after the incident became known.</source>
        <translation>Rentang berakhir sebelum mulai, atau mulai setelah insiden diketahui.</translation>
    </message>
    <message>
        <source>There is no office at {where} yet.</source>
        <translation>Belum ada data kantor di {where}.</translation>
    </message>
    <message>
        <source>There is no step of yours left to undo in this shift.</source>
        <translation>Tidak ada lagi langkah Anda pada giliran ini yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>There is nothing to tell: the app knows how far each request is.</source>
        <translation>Tidak ada yang perlu dilaporkan: aplikasi sudah tahu sampai di mana setiap permohonan.</translation>
    </message>
    <message>
        <source>There were too many wrong tries.</source>
        <translation>Terlalu banyak percobaan yang salah.</translation>
    </message>
    <message>
        <source>These are {count} files; at most {most} are attached at once, and none was.</source>
        <translation>Ada {count} berkas; paling banyak {most} dilampirkan sekaligus, dan belum ada yang dilampirkan.</translation>
    </message>
    <message>
        <source>These minutes stand elsewhere by now: {state}.</source>
        <translation>Berita acara ini sudah berubah keadaannya: {state}.</translation>
    </message>
    <message>
        <source>This account asks for more than a badge.</source>
        <translation>Akun ini meminta lebih dari kartu.</translation>
    </message>
    <message>
        <source>This account asks for more than name and password.</source>
        <translation>Akun ini meminta lebih dari nama dan kata sandi.</translation>
    </message>
    <message>
        <source>This account has no second factor.</source>
        <translation>Akun ini tidak memakai kode kedua.</translation>
    </message>
    <message>
        <source>This badge is asleep after wrong PINs.</source>
        <translation>Kartu ini nonaktif sementara karena PIN salah.</translation>
    </message>
    <message>
        <source>This cannot be a NIK: {why}</source>
        <translation>Ini bukan NIK yang benar: {why}</translation>
    </message>
    <message>
        <source>This card was asked for with application {number}, which is not verified: {state}.</source>
        <translation>Kartu ini diminta lewat permohonan {number} yang belum diverifikasi: {state}.</translation>
    </message>
    <message>
        <source>This code cannot be a badge: {why}.</source>
        <translation>Kode ini tidak dapat menjadi kartu petugas: {why}.</translation>
    </message>
    <message>
        <source>This code is wrong, too old, or was used before.</source>
        <translation>Kode ini salah, sudah lewat, atau sudah dipakai.</translation>
    </message>
    <message>
        <source>This file was changed or damaged after it was encrypted; it is not shown.</source>
        <translation>Berkas ini berubah atau rusak setelah dienkripsi; isinya tidak ditampilkan.</translation>
    </message>
    <message>
        <source>This is no NIK: a NIK has 16 digits.</source>
        <translation>Ini bukan NIK: NIK terdiri dari 16 angka.</translation>
    </message>
    <message>
        <source>This is not a seal.</source>
        <translation>Ini bukan segel.</translation>
    </message>
    <message>
        <source>This is somebody else's badge; the screen stays locked.</source>
        <translation>Ini kartu orang lain; layar tetap terkunci.</translation>
    </message>
    <message>
        <source>This is the old password.</source>
        <translation>Ini kata sandi yang lama.</translation>
    </message>
    <message>
        <source>This name is locked after too many wrong tries.</source>
        <translation>Nama ini terkunci karena terlalu banyak percobaan yang salah.</translation>
    </message>
    <message>
        <source>This number cannot be written to by WhatsApp: {why}.</source>
        <translation>Nomor ini tidak dapat dikirimi WhatsApp: {why}.</translation>
    </message>
    <message>
        <source>This office is on a server; its backups are made there.</source>
        <translation>Data kantor ini ada di server; cadangannya dibuat di sana.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. {why}</source>
        <translation>Kata sandi ini terlalu mudah ditebak. {why}</translation>
    </message>
    <message>
        <source>This report is not told by channel. {why}</source>
        <translation>Laporan ini tidak dapat dibuat per saluran. {why}</translation>
    </message>
    <message>
        <source>This report is not told for so small a part of the city.</source>
        <translation>Laporan ini tidak dibuat untuk wilayah sekecil itu.</translation>
    </message>
    <message>
        <source>This row is about {people} people; at most {most} are shown whole at once.</source>
        <translation>Baris ini menyangkut {people} orang; paling banyak {most} yang ditampilkan utuh sekaligus.</translation>
    </message>
    <message>
        <source>This service knows no document “{document}”.</source>
        <translation>Layanan ini tidak mengenal dokumen “{document}”.</translation>
    </message>
    <message>
        <source>This step does not fit complaint {number}: it is “{state}”.</source>
        <translation>Langkah ini tidak cocok untuk pengaduan {number}: statusnya “{state}”.</translation>
    </message>
    <message>
        <source>This step needs a reason.</source>
        <translation>Langkah ini memerlukan alasan.</translation>
    </message>
    <message>
        <source>This step was booked already, {at}; it was not booked a second time.</source>
        <translation>Langkah ini sudah tercatat pada {at}; tidak dicatat dua kali.</translation>
    </message>
    <message>
        <source>Tick what is there, or take the application in when everything is.</source>
        <translation>Centang yang ada, atau terima permohonan setelah semuanya lengkap.</translation>
    </message>
    <message>
        <source>To tell it all of them once more, choose that instead.</source>
        <translation>Untuk melaporkan semuanya sekali lagi, pilih ekspor semua status.</translation>
    </message>
    <message>
        <source>Tracking number {tracking} is that of parcel {parcel} for {name} already.</source>
        <translation>Nomor resi {tracking} sudah dipakai paket {parcel} untuk {name}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Coba lagi.</translation>
    </message>
    <message>
        <source>Type it again from the document, or go on without a NIK.</source>
        <translation>Ketik ulang dari berkasnya, atau lanjutkan tanpa NIK.</translation>
    </message>
    <message>
        <source>Type it again. A backup opens with the passphrase of the day it was made, or with the recovery sheet in the safe.</source>
        <translation>Ketik sekali lagi. Cadangan dibuka dengan kalimat sandi pada hari cadangan itu dibuat, atau dengan lembar pemulihan di brankas.</translation>
    </message>
    <message>
        <source>Type it to unlock this PC, or change it under Settings, “Encryption and backup”.</source>
        <translation>Ketik untuk membuka kunci komputer ini, atau ganti di Pengaturan, “Enkripsi dan cadangan”.</translation>
    </message>
    <message>
        <source>Type or scan it again as it stands on the document.</source>
        <translation>Ketik atau pindai ulang seperti tertera pada berkas.</translation>
    </message>
    <message>
        <source>Type the digits 0-9 and a-f beside “Journal seal” on the daily report, 12 or more of them.</source>
        <translation>Ketik angka 0-9 dan huruf a-f di samping “Segel jejak audit” pada laporan harian, paling sedikit 12.</translation>
    </message>
    <message>
        <source>Type the numbers of the finished documents first; cards go with a BAST.</source>
        <translation>Ketik dulu nomor dokumen yang sudah jadi; kartu keluar dengan BAST.</translation>
    </message>
    <message>
        <source>Type the passphrase of the office, or put it into PRRDESK_PASSPHRASE.</source>
        <translation>Ketik kalimat sandi kantor, atau taruh di PRRDESK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Type the passphrase once under Settings, “Encryption and backup”; for scheduled work put it into PRRDESK_PASSPHRASE.</source>
        <translation>Ketik kalimat sandi satu kali di Pengaturan, “Enkripsi dan cadangan”; untuk pekerjaan terjadwal, taruh di PRRDESK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Type what is wrong anew, or cancel.</source>
        <translation>Ketik ulang yang salah, atau batalkan.</translation>
    </message>
    <message>
        <source>Undo that one first; lists are undone from the newest on.</source>
        <translation>Batalkan yang itu dulu; daftar dibatalkan mulai dari yang terbaru.</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters; a few words with nothing in common are good.</source>
        <translation>Pakai paling sedikit {shortest} huruf atau angka; beberapa kata yang tidak berkaitan itu baik.</translation>
    </message>
    <message>
        <source>Verify the application on the page Documents first; then hand the card over.</source>
        <translation>Verifikasi dahulu permohonannya di halaman Berkas, baru serahkan kartunya.</translation>
    </message>
    <message>
        <source>Wait for the next code of the app and check the clock of the phone, or type another recovery code.</source>
        <translation>Tunggu kode berikutnya dari aplikasi dan periksa jam ponselnya, atau ketik kode pemulihan lain.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try once more.</source>
        <translation>Tunggu {seconds} detik, lalu coba sekali lagi.</translation>
    </message>
    <message>
        <source>Wait: the card goes to the queue by itself on that day.</source>
        <translation>Tunggu: pada hari itu kartu masuk antrean dengan sendirinya.</translation>
    </message>
    <message>
        <source>What is chosen here holds no NIK, KK or telephone number.</source>
        <translation>Yang dipilih di sini tidak memuat NIK, No. KK, atau nomor telepon.</translation>
    </message>
    <message>
        <source>What waits for {name} is no longer what the list showed.</source>
        <translation>Yang menunggu untuk {name} sudah berubah dari yang tampil di daftar.</translation>
    </message>
    <message>
        <source>Widen the filter, or take in a new PRR list.</source>
        <translation>Longgarkan saringan, atau terima daftar PRR baru.</translation>
    </message>
    <message>
        <source>Widen the filter.</source>
        <translation>Longgarkan saringan.</translation>
    </message>
    <message>
        <source>Without {name} nobody could look after accounts any more.</source>
        <translation>Tanpa {name} tidak ada lagi yang dapat mengurus akun.</translation>
    </message>
    <message>
        <source>Write in a few words why it is done.</source>
        <translation>Tulis alasannya dengan singkat.</translation>
    </message>
    <message>
        <source>Write in a few words why it is taken in all the same.</source>
        <translation>Tulis singkat mengapa permohonan ini tetap diterima.</translation>
    </message>
    <message>
        <source>Write it as in the office's retention schedule (JRA).</source>
        <translation>Tulis sesuai jadwal retensi arsip (JRA) kantor.</translation>
    </message>
    <message>
        <source>Write one of your recovery codes; without any, have the second factor reset.</source>
        <translation>Isi salah satu kode pemulihan Anda; bila tidak punya, minta kode kedua dihapus.</translation>
    </message>
    <message>
        <source>Write the names and positions of both.</source>
        <translation>Tulis nama dan jabatan keduanya.</translation>
    </message>
    <message>
        <source>Write what becomes of them; it stands in the mission report.</source>
        <translation>Tulis nasib berkas itu; keterangan ini masuk laporan jemput bola.</translation>
    </message>
    <message>
        <source>You asked for this today already, request {number}: {state}.</source>
        <translation>Hari ini Anda sudah memintanya, permintaan {number}: {state}.</translation>
    </message>
    <message>
        <source>You may not write into the folder {folder}.</source>
        <translation>Anda tidak boleh menulis ke folder {folder}.</translation>
    </message>
    <message>
        <source>Your account is closed; nothing was written.</source>
        <translation>Akun Anda sudah ditutup; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Your check of this application has run out or was finished by somebody else.</source>
        <translation>Pemeriksaan Anda atas permohonan ini sudah habis waktunya atau diselesaikan orang lain.</translation>
    </message>
    <message>
        <source>Your claim on this card has run out or was given to somebody else.</source>
        <translation>Kartu ini tidak lagi Anda ambil: waktunya habis atau sudah diambil orang lain.</translation>
    </message>
    <message>
        <source>Your edits are still here, on top of the new version; look at them and save again.</source>
        <translation>Perubahan Anda masih ada, di atas versi yang baru; periksa, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>{applications} lines of this import have been worked on, the first: {first}.</source>
        <translation>{applications} baris impor ini sudah dikerjakan, yang pertama: {first}.</translation>
    </message>
    <message>
        <source>{by} has decided this case meanwhile: {decision}.</source>
        <translation>{by} baru saja memutus kasus ini: {decision}.</translation>
    </message>
    <message>
        <source>{by} has undone this import already.</source>
        <translation>Impor ini sudah dibatalkan oleh {by}.</translation>
    </message>
    <message>
        <source>{by} has undone this list already.</source>
        <translation>Daftar ini sudah dibatalkan oleh {by}.</translation>
    </message>
    <message>
        <source>{cards} cards of this list have been worked on, the first: {first}.</source>
        <translation>{cards} kartu dari daftar ini sudah dikerjakan, yang pertama: {first}.</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message>
        <source>{cure}</source>
        <translation>{cure}</translation>
    </message>
    <message>
        <source>{day} has not begun yet.</source>
        <translation>{day} belum dimulai.</translation>
    </message>
    <message>
        <source>{day} has not come yet; nothing was noted of parcel {parcel}.</source>
        <translation>{day} belum terjadi; paket {parcel} tidak diubah.</translation>
    </message>
    <message>
        <source>{day} is closed; its report is number {number}.</source>
        <translation>{day} sudah ditutup; nomor laporannya {number}.</translation>
    </message>
    <message>
        <source>{day} is not closed yet.</source>
        <translation>{day} belum ditutup.</translation>
    </message>
    <message>
        <source>{day} lies before {since}, the last thing known of parcel {parcel}.</source>
        <translation>{day} sebelum {since}, kabar terakhir paket {parcel}.</translation>
    </message>
    <message>
        <source>{day}, {begins}: no place is left.</source>
        <translation>{day}, {begins}: tidak ada tempat lagi.</translation>
    </message>
    <message>
        <source>{file_name} holds neither a certificate nor a list of revoked ones.</source>
        <translation>{file_name} tidak berisi sertifikat maupun daftar sertifikat yang dicabut.</translation>
    </message>
    <message>
        <source>{file_name}: {why}</source>
        <translation>{file_name}: {why}</translation>
    </message>
    <message>
        <source>{goods}: {counted} counted, {in_books} in the books.</source>
        <translation>{goods}: hasil hitung {counted}, menurut buku {in_books}.</translation>
    </message>
    <message>
        <source>{goods}: {wanted} wanted, {in_stock} in stock.</source>
        <translation>{goods}: diperlukan {wanted}, tersedia {in_stock}.</translation>
    </message>
    <message>
        <source>{kind}: there is a profile named “{name}” already.</source>
        <translation>{kind}: sudah ada profil bernama “{name}”.</translation>
    </message>
    <message>
        <source>{kind}: this template was not kept. {why}</source>
        <translation>{kind}: templat ini tidak disimpan. {why}</translation>
    </message>
    <message>
        <source>{kind}: “{text}” does not have the right shape.</source>
        <translation>{kind}: “{text}” tidak sesuai bentuknya.</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>{name} tidak dapat ditulis: {detail}.</translation>
    </message>
    <message>
        <source>{name} is damaged or was changed, at part {part} of {parts}. Nothing was replaced.</source>
        <translation>{name} rusak atau diubah, di bagian {part} dari {parts}. Tidak ada yang diganti.</translation>
    </message>
    <message>
        <source>{name} is encrypted.</source>
        <translation>{name} terenkripsi.</translation>
    </message>
    <message>
        <source>{name} is no backup of this program, or it is damaged; nothing was replaced.</source>
        <translation>{name} bukan cadangan program ini atau rusak; tidak ada yang diganti.</translation>
    </message>
    <message>
        <source>{name} is open in Excel or another program, or write-protected.</source>
        <translation>{name} sedang terbuka di Excel atau program lain, atau terkunci.</translation>
    </message>
    <message>
        <source>{name} is the office itself.</source>
        <translation>{name} adalah data kantor itu sendiri.</translation>
    </message>
    <message>
        <source>{name} was encrypted by a newer PRR Desk (way {version}). Nothing was replaced.</source>
        <translation>{name} dienkripsi oleh PRR Desk yang lebih baru (cara {version}). Tidak ada yang diganti.</translation>
    </message>
    <message>
        <source>{name}: there is nothing to decide about this card any more.</source>
        <translation>{name}: tidak ada lagi yang perlu diputuskan tentang kartu ini.</translation>
    </message>
    <message>
        <source>{name}: {end} ({number}), and nobody has decided about the card.</source>
        <translation>{name}: {end} ({number}), dan belum ada yang memutuskan soal kartunya.</translation>
    </message>
    <message>
        <source>{number} belongs to mission {mission} already.</source>
        <translation>{number} sudah termasuk jemput bola {mission}.</translation>
    </message>
    <message>
        <source>{number} does not say yet whom it is about.</source>
        <translation>{number} belum menyebut untuk siapa.</translation>
    </message>
    <message>
        <source>{number} is not on the shelf: {state}.</source>
        <translation>{number} belum ada di rak: {state}.</translation>
    </message>
    <message>
        <source>{number} was collected already, {at}, by {taker}; {staff} handed it over.</source>
        <translation>{number} sudah diambil, {at}, oleh {taker}; diserahkan oleh {staff}.</translation>
    </message>
    <message>
        <source>{path_name}: {why}</source>
        <translation>{path_name}: {why}</translation>
    </message>
    <message>
        <source>{path} is not a database of this program, or it is damaged.</source>
        <translation>{path} bukan basis data program ini, atau rusak.</translation>
    </message>
    <message>
        <source>{path} lies on a network share; two PCs would damage it.</source>
        <translation>{path} berada di folder jaringan; dua komputer dapat merusaknya.</translation>
    </message>
    <message>
        <source>{service}: the person it is about is a child or has died and takes nothing.</source>
        <translation>{service}: orang yang bersangkutan masih anak atau sudah meninggal, jadi tidak mengambil sendiri.</translation>
    </message>
    <message>
        <source>{service}: this document is given to the holder or their family only.</source>
        <translation>{service}: berkas ini hanya diserahkan kepada pemilik atau keluarganya.</translation>
    </message>
    <message>
        <source>{staff} has saved version {number} of the service catalogue meanwhile.</source>
        <translation>{staff} sudah menyimpan katalog layanan versi {number} sementara ini.</translation>
    </message>
    <message>
        <source>{staff} has verified this form as it stands.</source>
        <translation>{staff} sudah memverifikasi isian ini seperti adanya.</translation>
    </message>
    <message>
        <source>{what}: nothing here has the number {number}.</source>
        <translation>{what}: nomor {number} tidak ada di sini.</translation>
    </message>
    <message>
        <source>“{action}” is no longer among your tasks: your roles were changed.</source>
        <translation>“{action}” bukan lagi tugas Anda: peran Anda sudah diubah.</translation>
    </message>
    <message>
        <source>“{action}” is nothing you can ask the head for.</source>
        <translation>“{action}” tidak bisa dimintakan ke kepala seksi.</translation>
    </message>
    <message>
        <source>“{field}” is empty.</source>
        <translation>“{field}” masih kosong.</translation>
    </message>
    <message>
        <source>“{place}”: {why}.</source>
        <translation>“{place}”: {why}.</translation>
    </message>
    <message>
        <source>“{result}” cannot be noted: parcel {parcel} is “{state}” since {day}.</source>
        <translation>“{result}” tidak bisa dicatat: paket {parcel} sudah “{state}” sejak {day}.</translation>
    </message>
    <message>
        <source>“{step}” can no longer be undone, because something was built on it.</source>
        <translation>“{step}” tidak dapat diurungkan lagi karena sudah ada langkah lanjutannya.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a tracking number of Kantor Pos.</source>
        <translation>“{text}” bukan nomor resi Kantor Pos.</translation>
    </message>
    <message>
        <source>“{value}” cannot be used; nothing was saved. {why}</source>
        <translation>“{value}” tidak dapat dipakai; tidak ada yang disimpan. {why}</translation>
    </message>
    <message>
        <source>“{verdict}” does not follow from the findings.</source>
        <translation>“{verdict}” tidak sesuai dengan temuan.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Akta or SKPWNI</source>
        <translation>Akta atau SKPWNI</translation>
    </message>
    <message>
        <source>And more</source>
        <translation>Selebihnya</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Permohonan</translation>
    </message>
    <message>
        <source>Birth date in the form</source>
        <translation>Tanggal lahir di formulir</translation>
    </message>
    <message>
        <source>Certificate from</source>
        <translation>Sertifikat dari</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Sertifikat berlaku sampai</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Electronic signatures</source>
        <translation>Tanda tangan elektronik</translation>
    </message>
    <message>
        <source>Field filled in afterwards</source>
        <translation>Isian yang diisi sesudahnya</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>Atas nama</translation>
    </message>
    <message>
        <source>KK number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Nama di daftar</translation>
    </message>
    <message>
        <source>No difference in the words and the look of the pages compared</source>
        <translation>Tidak ada perbedaan tulisan dan tampilan pada halaman yang dibandingkan</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Tidak diperiksa</translation>
    </message>
    <message>
        <source>Not known: neither the file nor the office has a list of revoked ones</source>
        <translation>Tidak diketahui: tidak ada daftar sertifikat yang dicabut, di berkas maupun di kantor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Page that looks different</source>
        <translation>Halaman yang tampak berbeda</translation>
    </message>
    <message>
        <source>Pages compared</source>
        <translation>Halaman yang dibandingkan</translation>
    </message>
    <message>
        <source>Pages in all</source>
        <translation>Jumlah halaman</translation>
    </message>
    <message>
        <source>Pages now</source>
        <translation>Halaman sekarang</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Halaman yang terbaca</translation>
    </message>
    <message>
        <source>Pages that were signed</source>
        <translation>Halaman saat ditandatangani</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Tercatat</translation>
    </message>
    <message>
        <source>Registered on, by the number</source>
        <translation>Tanggal pencatatan menurut nomor</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Pencabutan</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Dicabut pada</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ditandatangani oleh</translation>
    </message>
    <message>
        <source>Signed, as the signer says</source>
        <translation>Waktu tanda tangan menurut penanda tangan</translation>
    </message>
    <message>
        <source>Signed, proved by a time stamp</source>
        <translation>Waktu tanda tangan, terbukti dengan penanda waktu</translation>
    </message>
    <message>
        <source>Text in the code</source>
        <translation>Teks dalam kode</translation>
    </message>
    <message>
        <source>The application came in</source>
        <translation>Permohonan masuk</translation>
    </message>
    <message>
        <source>The file is encrypted, and the office's key is not on this PC</source>
        <translation>Berkas terenkripsi, dan kunci kantor tidak ada di komputer ini</translation>
    </message>
    <message>
        <source>The file was changed or damaged after it was encrypted</source>
        <translation>Berkas berubah atau rusak setelah dienkripsi</translation>
    </message>
    <message>
        <source>The signed content itself; what it was before cannot be told</source>
        <translation>Isi yang ditandatangani; isi semula tidak dapat diketahui</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Yang terlihat</translation>
    </message>
    <message>
        <source>What is unusual</source>
        <translation>Yang tidak biasa</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Yang tidak beres</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Yang diubah</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Words on page</source>
        <translation>Tulisan di halaman</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Code of the second factor (PRRDESK_CODE)</source>
        <translation>Kode kedua (PRRDESK_CODE)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Dari tanggal</translation>
    </message>
    <message>
        <source>From whom the letter is</source>
        <translation>Dari siapa suratnya</translation>
    </message>
    <message>
        <source>How many people the letter is about</source>
        <translation>Untuk berapa orang suratnya</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Jenis data</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sampai tanggal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name of the addressee</source>
        <translation>Nama penerima paket</translation>
    </message>
    <message>
        <source>Name of the day off</source>
        <translation>Nama hari libur</translation>
    </message>
    <message>
        <source>Name of the person it is about</source>
        <translation>Nama orang yang dimohonkan</translation>
    </message>
    <message>
        <source>Name of the person who takes the card</source>
        <translation>Nama pengambil kartu</translation>
    </message>
    <message>
        <source>Name of the person who takes the document</source>
        <translation>Nama pengambil berkas</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>Nama penerima</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nomor berkas</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Passphrase of the office (PRRDESK_PASSPHRASE)</source>
        <translation>Kalimat sandi kantor (PRRDESK_PASSPHRASE)</translation>
    </message>
    <message>
        <source>Password (PRRDESK_PASSWORD)</source>
        <translation>Kata sandi (PRRDESK_PASSWORD)</translation>
    </message>
    <message>
        <source>Person or kind of data</source>
        <translation>Orang atau jenis data</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Relation to the holder</source>
        <translation>Hubungan dengan pemilik</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Dilaporkan kepada</translation>
    </message>
    <message>
        <source>Shelf slot</source>
        <translation>Lokasi simpan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>Who takes the documents along</source>
        <translation>Siapa yang membawa dokumennya</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
</context>
<context>
    <name>file_cure</name>
    <message>
        <source>Ask for the list again; it was probably not copied to its end.</source>
        <translation>Minta daftar itu lagi; mungkin tidak tersalin sampai selesai.</translation>
    </message>
    <message>
        <source>Check that it is the right file; split a list into files of 100,000 rows.</source>
        <translation>Pastikan berkasnya benar; bagi daftar menjadi berkas 100.000 baris.</translation>
    </message>
    <message>
        <source>Check the folder and the name, and choose the file again.</source>
        <translation>Periksa folder dan namanya, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Choose a file of the kind .xlsx, .xls, .ods or .csv.</source>
        <translation>Pilih berkas .xlsx, .xls, .ods, atau .csv.</translation>
    </message>
    <message>
        <source>Close other programs and choose it again. If it fails again, copy the list alone into a new workbook, save it as .xlsx and choose that.</source>
        <translation>Tutup program lain, lalu pilih lagi berkasnya. Jika tetap gagal, salin daftarnya saja ke buku kerja baru, simpan sebagai .xlsx, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>Close the file in Excel, or copy it to your own folder, and choose it again.</source>
        <translation>Tutup berkas di Excel, atau salin ke folder sendiri, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Copy the list alone into a new workbook, save it as .xlsx and choose that.</source>
        <translation>Salin daftarnya saja ke buku kerja baru, simpan sebagai .xlsx, lalu pilih itu.</translation>
    </message>
    <message>
        <source>Do not open it. Ask the sender for the list again.</source>
        <translation>Jangan dibuka. Minta lagi daftar itu dari pengirim.</translation>
    </message>
    <message>
        <source>Name the columns in one line above the list: NIK, NAMA LENGKAP, TEMPAT LAHIR, TANGGAL LAHIR, JENIS KELAMIN, ALAMAT, RT, RW, KELURAHAN, KECAMATAN, STATUS, TANGGAL REKAM.</source>
        <translation>Tulis nama kolom dalam satu baris di atas daftar: NIK, NAMA LENGKAP, TEMPAT LAHIR, TANGGAL LAHIR, JENIS KELAMIN, ALAMAT, RT, RW, KELURAHAN, KECAMATAN, STATUS, TANGGAL REKAM.</translation>
    </message>
    <message>
        <source>Open it in Excel and save it again as .xlsx, or ask for the list again.</source>
        <translation>Buka di Excel dan simpan ulang sebagai .xlsx, atau minta daftar itu lagi.</translation>
    </message>
    <message>
        <source>Open it in Excel and save it as .xlsx.</source>
        <translation>Buka di Excel dan simpan sebagai .xlsx.</translation>
    </message>
    <message>
        <source>Open it in Excel with the password, save it without one, and choose it again.</source>
        <translation>Buka di Excel dengan kata sandinya, simpan tanpa kata sandi, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Open the file in Excel, check that the columns are right and save it as .xlsx.</source>
        <translation>Buka di Excel, pastikan kolomnya benar, lalu simpan sebagai .xlsx.</translation>
    </message>
    <message>
        <source>Split the list into files of 100,000 rows each and import them one by one.</source>
        <translation>Bagi daftar menjadi berkas 100.000 baris dan terima satu per satu.</translation>
    </message>
</context>
<context>
    <name>file_flaw</name>
    <message>
        <source>A cell lies far outside the list or is far too long, so the list would not fit into memory.</source>
        <translation>Ada sel yang jauh di luar daftar atau isinya terlalu panjang, sehingga daftar tidak muat di memori.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed, so rows run into each other.</source>
        <translation>Ada tanda kutip yang dibuka dan tidak ditutup, sehingga baris-baris menyatu.</translation>
    </message>
    <message>
        <source>A sheet has more rows than the program reads at once.</source>
        <translation>Satu lembar berisi lebih banyak baris daripada yang dapat dibaca sekaligus.</translation>
    </message>
    <message>
        <source>No line with the column names was found: a list needs at least the columns NIK and NAMA.</source>
        <translation>Baris nama kolom tidak ditemukan: daftar perlu paling sedikit kolom NIK dan NAMA.</translation>
    </message>
    <message>
        <source>Reading the file failed: the reader had not enough memory, or broke down on it.</source>
        <translation>Berkas gagal dibaca: memori pembaca tidak cukup, atau pembacanya berhenti karena berkas ini.</translation>
    </message>
    <message>
        <source>The file has a spreadsheet format this program does not read.</source>
        <translation>Format tabel berkas ini tidak dapat dibaca program.</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied to its end.</source>
        <translation>Berkas rusak atau tidak tersalin sampai selesai.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Berkas kosong.</translation>
    </message>
    <message>
        <source>The file is larger than any list this program reads.</source>
        <translation>Berkas lebih besar daripada daftar yang dapat dibaca program.</translation>
    </message>
    <message>
        <source>The file is neither a spreadsheet nor a text list, whatever its name says.</source>
        <translation>Berkas ini bukan tabel (Excel, OpenDocument) dan bukan daftar teks, apa pun namanya.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Berkas sudah tidak ada.</translation>
    </message>
    <message>
        <source>The file is protected with a password.</source>
        <translation>Berkas dilindungi kata sandi.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a list can hold; it may be harmful.</source>
        <translation>Isi berkas jauh lebih besar daripada sebuah daftar; mungkin berbahaya.</translation>
    </message>
    <message>
        <source>Windows does not let this program open the file.</source>
        <translation>Windows tidak mengizinkan program membuka berkas ini.</translation>
    </message>
</context>
<context>
    <name>file_stage</name>
    <message>
        <source>Finished, in the office</source>
        <translation>Jadi, ada di kantor</translation>
    </message>
    <message>
        <source>Given out, to be signed for</source>
        <translation>Di luar, menunggu tanda tangan</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Sudah diserahkan</translation>
    </message>
    <message>
        <source>Refused or withdrawn</source>
        <translation>Ditolak atau dicabut</translation>
    </message>
    <message>
        <source>Returned, papers missing</source>
        <translation>Dikembalikan, berkas kurang</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>Menunggu verifikasi</translation>
    </message>
    <message>
        <source>Verified, being made</source>
        <translation>Terverifikasi, sedang dibuat</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Cannot be read</source>
        <translation>Tidak terbaca</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Sesuai</translation>
    </message>
    <message>
        <source>Is another document than asked for</source>
        <translation>Bukan berkas yang diminta</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Is no longer valid</source>
        <translation>Tidak berlaku lagi</translation>
    </message>
    <message>
        <source>Says something else than the application</source>
        <translation>Data tidak sama</translation>
    </message>
</context>
<context>
    <name>form_field</name>
    <message>
        <source>KK number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>address</source>
        <translation>alamat</translation>
    </message>
    <message>
        <source>applicant's NIK</source>
        <translation>NIK pemohon</translation>
    </message>
    <message>
        <source>applicant's name</source>
        <translation>nama pemohon</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>tanggal lahir</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>email</translation>
    </message>
    <message>
        <source>kelurahan</source>
        <translation>kelurahan</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telepon</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>hubungan</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>jenis kelamin</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Cleaning kit</source>
        <translation>Cleaning kit</translation>
    </message>
    <message>
        <source>Film (roll)</source>
        <translation>Film (rol)</translation>
    </message>
    <message>
        <source>KIA blanks (keping)</source>
        <translation>Blangko KIA (keping)</translation>
    </message>
    <message>
        <source>KTP-el blanks (keping)</source>
        <translation>Blangko KTP-el (keping)</translation>
    </message>
    <message>
        <source>Ribbon (roll)</source>
        <translation>Ribbon (rol)</translation>
    </message>
</context>
<context>
    <name>handing</name>
    <message>
        <source>Slot {slot}</source>
        <translation>Lokasi {slot}</translation>
    </message>
    <message>
        <source>{name}: the card has been handed to {taker}.</source>
        <translation>{name}: kartu sudah diserahkan kepada {taker}.</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>Choose a card that is on the shelf first.</source>
        <translation>Pilih dulu kartu yang ada di rak.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Hand to a citizen</source>
        <translation>Serahkan ke warga</translation>
    </message>
    <message>
        <source>Move to another slot</source>
        <translation>Pindah lokasi</translation>
    </message>
    <message>
        <source>Note receipt</source>
        <translation>Catat penerimaan</translation>
    </message>
    <message>
        <source>Save BAST</source>
        <translation>Simpan BAST</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Withdraw card</source>
        <translation>Tarik kartu</translation>
    </message>
</context>
<context>
    <name>handover_item</name>
    <message>
        <source>Missing</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Dalam perjalanan</translation>
    </message>
</context>
<context>
    <name>handover_state</name>
    <message>
        <source>All confirmed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Cards missing</source>
        <translation>Ada yang hilang</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Belum dikonfirmasi</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>Answers by WhatsApp</source>
        <translation>Jawaban lewat WhatsApp</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Permohonan</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Berkas terlampir</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Cards given to somebody</source>
        <translation>Kartu yang diserahkan</translation>
    </message>
    <message>
        <source>Cards that left with a handover</source>
        <translation>Kartu yang dikirim dengan BAST</translation>
    </message>
    <message>
        <source>Closed daily reports that name the person</source>
        <translation>Laporan harian tertutup yang memuat nama</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Documents brought with applications</source>
        <translation>Dokumen yang dibawa saat memohon</translation>
    </message>
    <message>
        <source>Documents given to somebody</source>
        <translation>Dokumen yang diserahkan</translation>
    </message>
    <message>
        <source>Double records</source>
        <translation>Data ganda</translation>
    </message>
    <message>
        <source>Family of the record</source>
        <translation>Keluarga pada catatan</translation>
    </message>
    <message>
        <source>Findings of the verification</source>
        <translation>Temuan verifikasi</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Jemput bola</source>
        <translation>Jemput bola</translation>
    </message>
    <message>
        <source>Lists of deaths and moves</source>
        <translation>Daftar kematian dan pindah</translation>
    </message>
    <message>
        <source>Parcels of the post</source>
        <translation>Kiriman pos</translation>
    </message>
    <message>
        <source>Post addresses</source>
        <translation>Alamat pos</translation>
    </message>
    <message>
        <source>Printing of a card</source>
        <translation>Pencetakan kartu</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Records of the PRR lists</source>
        <translation>Catatan daftar PRR</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Dilepas</translation>
    </message>
    <message>
        <source>Requests about own data</source>
        <translation>Permintaan data pribadi</translation>
    </message>
    <message>
        <source>Requests of a kecamatan</source>
        <translation>Permintaan kecamatan</translation>
    </message>
    <message>
        <source>Rows of imported lists</source>
        <translation>Baris daftar impor</translation>
    </message>
    <message>
        <source>Services counted</source>
        <translation>Layanan yang dihitung</translation>
    </message>
    <message>
        <source>Smartdukcapil</source>
        <translation>Smartdukcapil</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Spoiled and withdrawn cards</source>
        <translation>Kartu rusak dan ditarik</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifikasi</translation>
    </message>
    <message>
        <source>What a record was before its newest list</source>
        <translation>Catatan sebelum daftar terbaru</translation>
    </message>
    <message>
        <source>What held a card</source>
        <translation>Yang menahan kartu</translation>
    </message>
    <message>
        <source>When it was asked</source>
        <translation>Kapan diminta</translation>
    </message>
</context>
<context>
    <name>held_field</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Pemohon</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Diminta oleh</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Yang dimohon</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Diminta pada</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Pukul</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Masuk lewat</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Dibatalkan karena</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Diputus</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Died or moved on</source>
        <translation>Meninggal atau pindah pada</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Document brought</source>
        <translation>Dokumen dibawa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Akibat</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Berakhir karena</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Goes out by</source>
        <translation>Keluar lewat</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Sudah diserahkan</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Ditahan sejak</translation>
    </message>
    <message>
        <source>How to be reached</source>
        <translation>Dapat dihubungi di</translation>
    </message>
    <message>
        <source>Identity checked by</source>
        <translation>Identitas diperiksa dengan</translation>
    </message>
    <message>
        <source>In the queue since</source>
        <translation>Dalam antrean sejak</translation>
    </message>
    <message>
        <source>KK number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Likeness (bits)</source>
        <translation>Kemiripan (bit)</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK of the applicant</source>
        <translation>NIK pemohon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name of who took it</source>
        <translation>Nama pengambil</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Tidak sebelum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Number of the app</source>
        <translation>Nomor dari aplikasi</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nomor berkas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Nomor HP</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>Printing began</source>
        <translation>Mulai dicetak</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Alasan keputusan</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Direkam pada</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Disampaikan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Shown as proof</source>
        <translation>Bukti yang ditunjukkan</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Tersimpan di</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status as the list writes it</source>
        <translation>Status menurut daftar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Jalan</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Pengambil</translation>
    </message>
    <message>
        <source>Told by WhatsApp</source>
        <translation>Diberi tahu lewat WhatsApp</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>No. resi</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Terverifikasi</translation>
    </message>
    <message>
        <source>Way of the answer</source>
        <translation>Cara menjawab</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Isi</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>A number was read in the document; the form has none</source>
        <translation>Nomor terbaca di berkas; di formulir belum diisi</translation>
    </message>
    <message>
        <source>By its number, the document was registered after the application came in</source>
        <translation>Menurut nomornya, berkas dicatat setelah permohonan masuk</translation>
    </message>
    <message>
        <source>By its number, the document was registered before the birth</source>
        <translation>Menurut nomornya, berkas dicatat sebelum tanggal lahir</translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation>Diubah setelah ditandatangani</translation>
    </message>
    <message>
        <source>No QR code was found on this document</source>
        <translation>Kode QR tidak ditemukan pada berkas ini</translation>
    </message>
    <message>
        <source>No trust root of the office vouches for who signed</source>
        <translation>Penanda tangan tidak dijamin oleh sertifikat yang dipercaya kantor</translation>
    </message>
    <message>
        <source>Recorded as died or moved out</source>
        <translation>Tercatat meninggal atau pindah keluar</translation>
    </message>
    <message>
        <source>Signed electronically and unchanged since</source>
        <translation>Ditandatangani secara elektronik dan tidak berubah sejak itu</translation>
    </message>
    <message>
        <source>Signed electronically, and filled in or annotated afterwards</source>
        <translation>Ditandatangani secara elektronik, lalu diisi atau diberi catatan sesudahnya</translation>
    </message>
    <message>
        <source>The KK number in the document is not the one in the form</source>
        <translation>Nomor KK di berkas bukan yang ada di formulir</translation>
    </message>
    <message>
        <source>The NIK in the document is not the one in the form</source>
        <translation>NIK di berkas bukan yang ada di formulir</translation>
    </message>
    <message>
        <source>The NIK in the form cannot be one</source>
        <translation>NIK di formulir tidak mungkin benar</translation>
    </message>
    <message>
        <source>The NIK says something else than the form</source>
        <translation>NIK tidak cocok dengan isian formulir</translation>
    </message>
    <message>
        <source>The QR code does not lead to the registry</source>
        <translation>Kode QR tidak mengarah ke Dukcapil</translation>
    </message>
    <message>
        <source>The QR code is made to look like the registry's</source>
        <translation>Kode QR dibuat menyerupai milik Dukcapil</translation>
    </message>
    <message>
        <source>The QR code leads to the registry's domain, but not protected</source>
        <translation>Kode QR mengarah ke domain Dukcapil, tetapi tidak terlindungi</translation>
    </message>
    <message>
        <source>The QR code leads to the registry's own address</source>
        <translation>Kode QR mengarah ke alamat resmi Dukcapil</translation>
    </message>
    <message>
        <source>The document has another number than the form</source>
        <translation>Nomor di berkas berbeda dengan di formulir</translation>
    </message>
    <message>
        <source>The electronic signature cannot be read</source>
        <translation>Tanda tangan elektronik tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The machine could not read everything in this file</source>
        <translation>Tidak semua isi berkas ini dapat dibaca komputer</translation>
    </message>
    <message>
        <source>The number does not have today's shape for this document</source>
        <translation>Bentuk nomor tidak seperti nomor berkas ini sekarang</translation>
    </message>
    <message>
        <source>The same number stands in an application about somebody else</source>
        <translation>Nomor yang sama tercantum di permohonan milik orang lain</translation>
    </message>
    <message>
        <source>The signature covers only a part of the file</source>
        <translation>Tanda tangan hanya mencakup sebagian isi berkas</translation>
    </message>
    <message>
        <source>The signer's certificate had expired before it was signed</source>
        <translation>Sertifikat penanda tangan sudah habis masa berlakunya sebelum menandatangani</translation>
    </message>
    <message>
        <source>The signer's certificate has expired since</source>
        <translation>Sertifikat penanda tangan kini sudah habis masa berlakunya</translation>
    </message>
    <message>
        <source>The signer's certificate was revoked</source>
        <translation>Sertifikat penanda tangan telah dicabut</translation>
    </message>
    <message>
        <source>There is a QR code</source>
        <translation>Ada kode QR</translation>
    </message>
    <message>
        <source>This PDF has no electronic signature</source>
        <translation>PDF ini tidak bertanda tangan elektronik</translation>
    </message>
</context>
<context>
    <name>hold</name>
    <message>
        <source>A card was already printed</source>
        <translation>Kartu sudah pernah dicetak</translation>
    </message>
    <message>
        <source>Kelurahan not recognised</source>
        <translation>Kelurahan tidak dikenal</translation>
    </message>
    <message>
        <source>May be the same person under another NIK</source>
        <translation>Mungkin satu orang dengan NIK lain</translation>
    </message>
    <message>
        <source>No longer Print Ready in the newest list</source>
        <translation>Tidak lagi PRR di daftar terbaru</translation>
    </message>
    <message>
        <source>Recorded as died</source>
        <translation>Tercatat meninggal</translation>
    </message>
    <message>
        <source>Recorded as moved out</source>
        <translation>Tercatat pindah keluar</translation>
    </message>
    <message>
        <source>Same NIK with another name</source>
        <translation>NIK sama dengan nama lain</translation>
    </message>
    <message>
        <source>Waits for the 17th birthday</source>
        <translation>Menunggu ulang tahun ke-17</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Applications that are due</source>
        <translation>Permohonan yang jatuh tempo</translation>
    </message>
    <message>
        <source>Blanks that run low</source>
        <translation>Blangko yang menipis</translation>
    </message>
    <message>
        <source>Cards of which nobody said what became of them</source>
        <translation>Kartu yang hasil cetaknya belum diketahui</translation>
    </message>
    <message>
        <source>Cards that wait to be destroyed</source>
        <translation>Kartu untuk dimusnahkan</translation>
    </message>
    <message>
        <source>Documents and backups are not encrypted: set the office's passphrase</source>
        <translation>Berkas dan cadangan belum terenkripsi: tetapkan kalimat sandi kantor</translation>
    </message>
    <message>
        <source>Documents of before are not encrypted yet</source>
        <translation>Berkas lama belum terenkripsi</translation>
    </message>
    <message>
        <source>Encryption and backup</source>
        <translation>Enkripsi dan cadangan</translation>
    </message>
    <message>
        <source>Handovers not confirmed</source>
        <translation>Serah terima belum dikonfirmasi</translation>
    </message>
    <message>
        <source>Held cards</source>
        <translation>Kartu yang ditahan</translation>
    </message>
    <message>
        <source>The day that is not closed yet</source>
        <translation>Hari yang belum ditutup</translation>
    </message>
    <message>
        <source>The first PRR list, while none was taken in</source>
        <translation>Daftar PRR pertama, selama belum ada yang dimasukkan</translation>
    </message>
    <message>
        <source>The last backup is not encrypted</source>
        <translation>Cadangan terakhir tidak terenkripsi</translation>
    </message>
    <message>
        <source>The last backup is {days} old</source>
        <translation>Cadangan terakhir sudah berumur {days}</translation>
    </message>
    <message>
        <source>There is no backup of the office yet</source>
        <translation>Belum ada cadangan data kantor</translation>
    </message>
    <message>
        <source>There is no recovery sheet: a forgotten passphrase could not be helped</source>
        <translation>Belum ada lembar pemulihan: jika kalimat sandi lupa, tidak ada jalan lain</translation>
    </message>
    <message>
        <source>This PC does not have the key: documents cannot be shown or taken in here</source>
        <translation>Komputer ini belum memegang kunci: berkas tidak dapat dibuka atau diterima di sini</translation>
    </message>
    <message>
        <source>Your own unfinished batch</source>
        <translation>Batch Anda yang belum selesai</translation>
    </message>
</context>
<context>
    <name>import_desk</name>
    <message>
        <source>An application for the same service is open</source>
        <translation>Permohonan layanan yang sama masih berjalan</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>Jenis lain</translation>
    </message>
    <message>
        <source>Another profile of this kind has the name. Lists are read with the new one from now on.</source>
        <translation>Profil lain untuk jenis ini memakai nama itu. Mulai sekarang daftar dibaca dengan yang baru.</translation>
    </message>
    <message>
        <source>Ask whether the card was lost or is spoiled before it is verified.</source>
        <translation>Tanyakan apakah KTP hilang atau rusak sebelum diverifikasi.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Yang dimohon</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Cards that wait already go the way this list asks for.</source>
        <translation>KTP yang sudah antre mengikuti jalur serah daftar ini.</translation>
    </message>
    <message>
        <source>Cards that wait are cancelled when both the NIK and the name agree.</source>
        <translation>Kartu yang menunggu dibatalkan bila NIK dan namanya cocok.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Pilih daftar</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Pilih daftar lain</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Compare name and NIK with the KK before it is verified.</source>
        <translation>Cocokkan nama dan NIK dengan KK sebelum diverifikasi.</translation>
    </message>
    <message>
        <source>Compare with the SKPWNI; the new city prints the card.</source>
        <translation>Bandingkan dengan SKPWNI; kota tujuan yang mencetak KTP.</translation>
    </message>
    <message>
        <source>Compare with the akta kematian before it is verified.</source>
        <translation>Bandingkan dengan akta kematian sebelum diverifikasi.</translation>
    </message>
    <message>
        <source>Complained of</source>
        <translation>Diadukan</translation>
    </message>
    <message>
        <source>Decide on the page Overlaps: release it, or cancel it.</source>
        <translation>Putuskan di halaman Tumpang tindih: lepaskan, atau batalkan.</translation>
    </message>
    <message>
        <source>Decide on the page “Died, moved” whether the card is withdrawn.</source>
        <translation>Putuskan di halaman “Meninggal, pindah” apakah kartu ditarik.</translation>
    </message>
    <message>
        <source>Doubtful requests are taken in all the same; the verification decides.</source>
        <translation>Permohonan yang meragukan tetap masuk; verifikasi yang memutuskan.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Buku kerja Excel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Lists with the same headings are read like this from now on, by everybody and by themselves.</source>
        <translation>Mulai sekarang daftar dengan judul kolom yang sama dibaca seperti ini, oleh siapa pun dan dengan sendirinya.</translation>
    </message>
    <message>
        <source>Look at the other record on the page Double records before it is verified.</source>
        <translation>Lihat data yang satunya di halaman Data ganda sebelum diverifikasi.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nama profil</translation>
    </message>
    <message>
        <source>No card and no application of this person is here</source>
        <translation>Tidak ada kartu dan permohonan orang ini di sini</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>Tidak ada folder yang dipantau lagi.</translation>
    </message>
    <message>
        <source>Not yet 17; the card waits for the birthday</source>
        <translation>Belum 17 tahun; kartu menunggu ulang tahun</translation>
    </message>
    <message>
        <source>Open Documents</source>
        <translation>Buka Berkas</translation>
    </message>
    <message>
        <source>Open Kecamatan</source>
        <translation>Buka Kecamatan</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Buka antrean</translation>
    </message>
    <message>
        <source>Profile “{name}” is saved; lists with these headings are read like this from now on.</source>
        <translation>Profil “{name}” tersimpan; mulai sekarang daftar dengan judul kolom ini dibaca seperti ini.</translation>
    </message>
    <message>
        <source>Recorded by an earlier list</source>
        <translation>Sudah dicatat dari daftar sebelumnya</translation>
    </message>
    <message>
        <source>Recorded by an earlier list under another number</source>
        <translation>Sudah dicatat dari daftar sebelumnya dengan nomor lain</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Refused rows are not taken in. Save them, have them corrected, import again.</source>
        <translation>Baris yang ditolak tidak masuk. Simpan, minta diperbaiki, lalu impor lagi.</translation>
    </message>
    <message>
        <source>Refused rows of {file}</source>
        <translation>Baris ditolak dari {file}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Replace the profile “{name}”?</source>
        <translation>Ganti profil “{name}”?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Simpan baris ditolak</translation>
    </message>
    <message>
        <source>Save these columns</source>
        <translation>Simpan susunan kolom</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>Lihat hasilnya dulu</translation>
    </message>
    <message>
        <source>Take in this list</source>
        <translation>Terima daftar ini</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>The NIK in these rows cannot be one; they are taken down without it.</source>
        <translation>NIK di baris ini tidak mungkin benar; pengaduannya dicatat tanpa NIK.</translation>
    </message>
    <message>
        <source>The app gives another status than before</source>
        <translation>Status di aplikasi sudah berubah</translation>
    </message>
    <message>
        <source>This list has no headings, so nothing could be found again by a profile.</source>
        <translation>Daftar ini tidak punya judul kolom, jadi profil tidak dapat mengenalinya lagi.</translation>
    </message>
    <message>
        <source>To Kantor Pos</source>
        <translation>Ke Kantor Pos</translation>
    </message>
    <message>
        <source>To the complaints</source>
        <translation>Ke pengaduan</translation>
    </message>
    <message>
        <source>To those who died or moved</source>
        <translation>Ke yang meninggal atau pindah</translation>
    </message>
    <message>
        <source>Undo a whole import</source>
        <translation>Batalkan satu impor</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Batalkan impor</translation>
    </message>
    <message>
        <source>Undo this whole import?</source>
        <translation>Batalkan seluruh impor ini?</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Dibatalkan oleh</translation>
    </message>
    <message>
        <source>Watch another folder</source>
        <translation>Pantau folder lain</translation>
    </message>
    <message>
        <source>Watch no folder any more</source>
        <translation>Berhenti memantau folder</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Folder pantauan</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Yang meragukan</translation>
    </message>
    <message>
        <source>What the post has said before changes nothing.</source>
        <translation>Hasil yang sudah pernah dicatat tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>What the post says</source>
        <translation>Kata Kantor Pos</translation>
    </message>
    <message>
        <source>Where only one agrees, or the card is made, somebody decides about it.</source>
        <translation>Bila hanya salah satu yang cocok, atau kartunya sudah jadi, petugas memutuskan.</translation>
    </message>
    <message>
        <source>Which folder is to be watched?</source>
        <translation>Folder mana yang dipantau?</translation>
    </message>
    <message>
        <source>Why rows stand out</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Writing the refused rows</source>
        <translation>Menulis baris ditolak</translation>
    </message>
    <message>
        <source>a table of complaints, each with an owner and a deadline</source>
        <translation>tabel pengaduan, masing-masing dengan penanggung jawab dan tenggat</translation>
    </message>
    <message>
        <source>a table of requests from the chat, each naming its service</source>
        <translation>tabel permohonan dari chat, masing-masing menyebut layanannya</translation>
    </message>
    <message>
        <source>birth certificates of an outreach mission, delivered per RT</source>
        <translation>akta kelahiran dari jemput bola, diserahkan per RT</translation>
    </message>
    <message>
        <source>card cancelled</source>
        <translation>kartu batal</translation>
    </message>
    <message>
        <source>card waits</source>
        <translation>KTP antre</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>meragukan</translation>
    </message>
    <message>
        <source>export of the app; every request keeps its number and status</source>
        <translation>ekspor dari aplikasi; nomor dan status permohonan tetap</translation>
    </message>
    <message>
        <source>first cards recorded at a kecamatan, delivered back to it</source>
        <translation>KTP pemula yang direkam di kecamatan, diserahkan ke kecamatan</translation>
    </message>
    <message>
        <source>known</source>
        <translation>sudah ada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>new results</source>
        <translation>hasil baru</translation>
    </message>
    <message>
        <source>new status</source>
        <translation>status baru</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>dicatat</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>the centre's list of records; opened on the page PRR list</source>
        <translation>daftar data dari pusat; dibuka di halaman Daftar PRR</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>perlu diputuskan</translation>
    </message>
    <message>
        <source>tracking numbers</source>
        <translation>nomor resi</translation>
    </message>
    <message>
        <source>what the post says of each tracking number</source>
        <translation>keterangan pos untuk tiap nomor resi</translation>
    </message>
    <message>
        <source>who died, with the akta kematian; their waiting cards stop</source>
        <translation>yang meninggal, dengan akta kematian; kartu yang menunggu dihentikan</translation>
    </message>
    <message>
        <source>who moved to another city, with the SKPWNI; their cards stop</source>
        <translation>yang pindah ke kota lain, dengan SKPWNI; kartunya dihentikan</translation>
    </message>
    <message>
        <source>without NIK</source>
        <translation>tanpa NIK</translation>
    </message>
    <message>
        <source>{file} has been taken in: {new} complaints taken down; {refused} rows refused.</source>
        <translation>{file} sudah dimasukkan: {new} pengaduan dicatat; {refused} baris ditolak.</translation>
    </message>
    <message>
        <source>{file} has been taken in: {new} new applications; {refused} rows refused.</source>
        <translation>{file} sudah masuk: {new} permohonan baru; {refused} baris ditolak.</translation>
    </message>
    <message>
        <source>{file} has been taken in: {new} people recorded; {refused} rows refused.</source>
        <translation>{file} sudah dimasukkan: {new} orang dicatat; {refused} baris ditolak.</translation>
    </message>
    <message>
        <source>{file} has been taken in: {new} results noted; {refused} rows refused.</source>
        <translation>{file} sudah diimpor: {new} hasil dicatat; {refused} baris ditolak.</translation>
    </message>
    <message>
        <source>{file} is undone; taken back: {count}.</source>
        <translation>{file} dibatalkan; ditarik kembali: {count}.</translation>
    </message>
    <message>
        <source>{file}: everything it brought is taken back, and cards that waited before wait as they did. It is refused when somebody has worked on any of it.</source>
        <translation>{file}: semua yang dibawanya ditarik kembali, dan KTP yang sudah antre sebelumnya kembali seperti semula. Ditolak bila ada yang sudah dikerjakan.</translation>
    </message>
    <message>
        <source>{folder} is watched from now on, while the program is open on this PC.</source>
        <translation>{folder} dipantau mulai sekarang, selama program terbuka di PC ini.</translation>
    </message>
    <message>
        <source>{folder} is watched on this PC. Lists saved there are taken in by themselves and moved to “selesai”, others to “ditolak” with the reason.</source>
        <translation>{folder} dipantau di PC ini. Daftar yang disimpan di situ masuk sendiri lalu dipindahkan ke “selesai”, yang lain ke “ditolak” dengan alasannya.</translation>
    </message>
</context>
<context>
    <name>import_field</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Masuk lewat</translation>
    </message>
    <message>
        <source>Code of the city</source>
        <translation>Kode kota/kabupaten</translation>
    </message>
    <message>
        <source>Code of the kecamatan</source>
        <translation>Kode kecamatan</translation>
    </message>
    <message>
        <source>Code of the kelurahan</source>
        <translation>Kode kelurahan</translation>
    </message>
    <message>
        <source>Code of the province</source>
        <translation>Kode provinsi</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tanggal dan jam</translation>
    </message>
    <message>
        <source>Day of recording</source>
        <translation>Tanggal rekam</translation>
    </message>
    <message>
        <source>Day of the result</source>
        <translation>Tanggal hasil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Kind of complaint</source>
        <translation>Jenis pengaduan</translation>
    </message>
    <message>
        <source>Mother's NIK</source>
        <translation>NIK ibu</translation>
    </message>
    <message>
        <source>Mother's name</source>
        <translation>Nama ibu</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Number of the akta or letter</source>
        <translation>Nomor akta atau surat</translation>
    </message>
    <message>
        <source>Number of the app</source>
        <translation>Nomor dari aplikasi</translation>
    </message>
    <message>
        <source>Our parcel number</source>
        <translation>Nomor paket dinas</translation>
    </message>
    <message>
        <source>Papers complete</source>
        <translation>Berkas lengkap</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Nomor HP</translation>
    </message>
    <message>
        <source>Place and date of birth</source>
        <translation>Tempat dan tanggal lahir</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RT/RW</source>
        <translation>RT/RW</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>Record status</source>
        <translation>Status rekaman</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>No. resi</translation>
    </message>
</context>
<context>
    <name>import_folder</name>
    <message>
        <source>Columns this list needs were only guessed from what stands in them: {fields}. Choose the file on the page Import, check the columns and save a profile.</source>
        <translation>Kolom wajib hanya dikira dari isinya: {fields}. Pilih berkas ini di halaman Impor, periksa kolomnya, lalu simpan profil.</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Jenis: {kind}</translation>
    </message>
    <message>
        <source>Read with the profile “{profile}”</source>
        <translation>Dibaca dengan profil “{profile}”</translation>
    </message>
    <message>
        <source>The columns fit several kinds: {kinds}. Choose the file on the page Import, say its kind and save a profile.</source>
        <translation>Kolomnya cocok untuk beberapa jenis: {kinds}. Pilih berkas ini di halaman Impor, tentukan jenisnya, lalu simpan profil.</translation>
    </message>
    <message>
        <source>The refused rows, with reason and cure, are in {file}.</source>
        <translation>Baris yang ditolak, dengan alasan dan cara memperbaiki, ada di {file}.</translation>
    </message>
    <message>
        <source>The watched folder cannot be read: {folder}. Choose it again on the page Import (F8).</source>
        <translation>Folder pantauan tidak dapat dibaca: {folder}. Pilih lagi di halaman Impor (F8).</translation>
    </message>
    <message>
        <source>This is a PRR list, which the print room takes in: ask a print operator for the page PRR list.</source>
        <translation>Ini daftar PRR, yang dimasukkan ruang cetak: minta operator cetak membukanya di halaman Daftar PRR.</translation>
    </message>
    <message>
        <source>This very list was taken in on {at} by {by}; nothing was written a second time.</source>
        <translation>Daftar yang persis sama sudah masuk pada {at} oleh {by}; tidak dicatat dua kali.</translation>
    </message>
    <message>
        <source>{file} cannot be moved: probably a program has it open. Close it there; until then it stays in the folder.</source>
        <translation>{file} tidak dapat dipindahkan: mungkin sedang dibuka program lain. Tutup dulu; sampai saat itu berkas tetap di folder.</translation>
    </message>
    <message>
        <source>{file} was moved to “{folder}”. {says}</source>
        <translation>{file} dipindahkan ke “{folder}”. {says}</translation>
    </message>
    <message>
        <source>{file} was taken in from the watched folder. {says}</source>
        <translation>{file} masuk dari folder pantauan. {says}</translation>
    </message>
    <message>
        <source>{pairs} pairs of records look like one person; their cards wait for a decision on the page Double records.</source>
        <translation>{pairs} pasang data tampak satu orang; kartunya menunggu keputusan di halaman Data ganda.</translation>
    </message>
    <message>
        <source>{rows} rows: {queued} new, {held} new with a doubt, {repeated} known, {rejected} refused.</source>
        <translation>{rows} baris: {queued} baru, {held} baru tetapi meragukan, {repeated} sudah ada, {rejected} ditolak.</translation>
    </message>
</context>
<context>
    <name>import_kind</name>
    <message>
        <source>Complaints</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Jemput bola</source>
        <translation>Jemput bola</translation>
    </message>
    <message>
        <source>Moves to another city</source>
        <translation>Daftar pindah keluar</translation>
    </message>
    <message>
        <source>PRR list</source>
        <translation>Daftar PRR</translation>
    </message>
    <message>
        <source>Print requests of a kecamatan</source>
        <translation>Permintaan cetak kecamatan</translation>
    </message>
    <message>
        <source>Recorded deaths</source>
        <translation>Daftar kematian</translation>
    </message>
    <message>
        <source>Results of Kantor Pos</source>
        <translation>Hasil Kantor Pos</translation>
    </message>
    <message>
        <source>Smartdukcapil applications</source>
        <translation>Permohonan Smartdukcapil</translation>
    </message>
    <message>
        <source>WhatsApp requests</source>
        <translation>Permintaan WhatsApp</translation>
    </message>
</context>
<context>
    <name>incident</name>
    <message>
        <source>Applicants</source>
        <translation>Pemohon</translation>
    </message>
    <message>
        <source>Changed data</source>
        <translation>Mengubah data</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Holders of cards</source>
        <translation>Pemilik kartu</translation>
    </message>
    <message>
        <source>People of the lists</source>
        <translation>Warga pada daftar</translation>
    </message>
    <message>
        <source>People who complained</source>
        <translation>Pengadu</translation>
    </message>
    <message>
        <source>Receivers of parcels</source>
        <translation>Penerima kiriman pos</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Dilaporkan</translation>
    </message>
    <message>
        <source>Saw unmasked data</source>
        <translation>Melihat data utuh</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>To be reported</source>
        <translation>Harus dilaporkan</translation>
    </message>
    <message>
        <source>Took data out (export, print, backup)</source>
        <translation>Mengeluarkan data (ekspor, cetak, cadangan)</translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation>Ditolak</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Cards the list before named and this one does not were probably printed elsewhere. They stay in the queue until somebody decides.</source>
        <translation>Kartu yang ada di daftar sebelumnya tetapi tidak di daftar ini kemungkinan sudah dicetak di tempat lain. Kartu itu tetap di antrean sampai ada yang memutuskan.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Pilih daftar</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Pilih daftar lain</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Data that changed is corrected in cards not yet printed.</source>
        <translation>Data yang berubah diperbaiki pada kartu yang belum dicetak.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Buku kerja Excel</translation>
    </message>
    <message>
        <source>Held cards are not printed until somebody decides under Overlaps, with a reason.</source>
        <translation>Kartu yang ditahan tidak dicetak sampai ada yang memutuskan di Tumpang tindih, dengan alasan.</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>New, held</source>
        <translation>Baru, ditahan</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Direkam</translation>
    </message>
    <message>
        <source>Rejected rows of {file}</source>
        <translation>Baris ditolak dari {file}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Simpan baris ditolak</translation>
    </message>
    <message>
        <source>Save these columns</source>
        <translation>Simpan susunan kolom</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>Lihat hasilnya dulu</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take in this list</source>
        <translation>Terima daftar ini</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>The NIK cannot be used</source>
        <translation>NIK tidak dapat dipakai</translation>
    </message>
    <message>
        <source>Undo a whole list</source>
        <translation>Batalkan satu daftar utuh</translation>
    </message>
    <message>
        <source>Undo the list</source>
        <translation>Batalkan daftar</translation>
    </message>
    <message>
        <source>Undo this whole list?</source>
        <translation>Batalkan seluruh daftar ini?</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Unusual, taken all the same</source>
        <translation>Tidak biasa, tetap diterima</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Sebab ditolak</translation>
    </message>
    <message>
        <source>Why rows are held</source>
        <translation>Sebab ditahan</translation>
    </message>
    <message>
        <source>Why rows are rejected</source>
        <translation>Sebab ditolak</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>Menulis baris yang ditolak</translation>
    </message>
    <message>
        <source>data changed</source>
        <translation>data berubah</translation>
    </message>
    <message>
        <source>new, held</source>
        <translation>baru, ditahan</translation>
    </message>
    <message>
        <source>new, will wait</source>
        <translation>baru, menunggu</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>hilang dari daftar</translation>
    </message>
    <message>
        <source>not Print Ready</source>
        <translation>bukan PRR</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>say nothing new</source>
        <translation>sudah ada</translation>
    </message>
    <message>
        <source>{file} is undone: {count} cards are gone, the rest is as it was before.</source>
        <translation>{file} dibatalkan: {count} kartu dihapus, selebihnya kembali seperti semula.</translation>
    </message>
    <message>
        <source>{file}: the cards it brought are gone, and everything it changed is again as it was before. It is refused when somebody has worked on one of its cards.</source>
        <translation>{file}: kartu yang dibawanya dihapus, dan semua yang diubahnya kembali seperti semula. Tidak bisa bila salah satu kartunya sudah dikerjakan.</translation>
    </message>
    <message>
        <source>{n} pairs of records in the list may be one person; their cards wait.</source>
        <translation>{n} pasang data di daftar ini mungkin orang yang sama; kartunya menunggu.</translation>
    </message>
</context>
<context>
    <name>intake_step</name>
    <message>
        <source>Comparing it with the office</source>
        <translation>Membandingkan dengan data kantor</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Membaca daftar</translation>
    </message>
    <message>
        <source>Writing it down</source>
        <translation>Menyimpan</translation>
    </message>
</context>
<context>
    <name>intake_warning</name>
    <message>
        <source>A text is too long to keep and was cut</source>
        <translation>Teks terlalu panjang dan dipotong</translation>
    </message>
    <message>
        <source>Another name for a card that is being printed or lies ready</source>
        <translation>Nama lain untuk kartu yang sedang dicetak atau siap diserahkan</translation>
    </message>
    <message>
        <source>No longer Print Ready, but the card is being printed</source>
        <translation>Bukan PRR lagi, tetapi kartunya sedang dicetak</translation>
    </message>
    <message>
        <source>Print Ready again, while the printed card is not handed over yet</source>
        <translation>PRR lagi, padahal kartu yang dicetak belum diserahkan</translation>
    </message>
    <message>
        <source>Under another NIK, the same person's card is being printed or lies ready</source>
        <translation>Dengan NIK lain, kartu orang yang sama sedang dicetak atau siap diserahkan</translation>
    </message>
</context>
<context>
    <name>invariant</name>
    <message>
        <source>A card in the printer or of unknown outcome has exactly one open try</source>
        <translation>Kartu di printer atau yang hasilnya belum diketahui punya tepat satu percobaan terbuka</translation>
    </message>
    <message>
        <source>A claimed card carries the token of its batch, no other card carries one</source>
        <translation>Kartu yang diambil terikat pada batch cetaknya, kartu lain tidak</translation>
    </message>
    <message>
        <source>A print job is held exactly as long as something holds it</source>
        <translation>Antrean cetak ditahan hanya selama ada yang menahannya</translation>
    </message>
    <message>
        <source>A printed card has exactly one good try, any other card has none</source>
        <translation>Kartu tercetak punya tepat satu percobaan yang berhasil, kartu lain tidak punya</translation>
    </message>
    <message>
        <source>At least one administrator can sign in</source>
        <translation>Paling sedikit satu administrator dapat masuk</translation>
    </message>
    <message>
        <source>Every NIK has 16 digits</source>
        <translation>Setiap NIK terdiri dari 16 angka</translation>
    </message>
    <message>
        <source>Every application for a card stands where its card stands</source>
        <translation>Setiap permohonan kartu mengikuti keadaan kartunya</translation>
    </message>
    <message>
        <source>Every application has come back as often as it was returned</source>
        <translation>Setiap permohonan kembali sebanyak kali dikembalikan</translation>
    </message>
    <message>
        <source>Every application that was decided has the finished check that decided it</source>
        <translation>Setiap permohonan yang sudah diputuskan punya pemeriksaan selesai yang memutuskannya</translation>
    </message>
    <message>
        <source>Every appointment has a seat of its own, while the counters are open</source>
        <translation>Setiap janji temu punya tempatnya sendiri pada jam buka loket</translation>
    </message>
    <message>
        <source>Every approval is somebody else's, and used up by one deed</source>
        <translation>Setiap persetujuan diberikan orang lain, dan dipakai untuk satu tindakan</translation>
    </message>
    <message>
        <source>Every attached file is there, whole and unchanged</source>
        <translation>Setiap berkas yang dilampirkan ada, utuh dan tidak berubah</translation>
    </message>
    <message>
        <source>Every balance is the sum of its moves</source>
        <translation>Setiap saldo adalah jumlah mutasinya</translation>
    </message>
    <message>
        <source>Every blank wasted without a card went into the destruction box</source>
        <translation>Setiap keping terbuang tanpa kartu masuk kotak pemusnahan</translation>
    </message>
    <message>
        <source>Every card is on a PRR list or on a verified application, or was asked for again with a reason</source>
        <translation>Setiap kartu ada di daftar PRR atau pada permohonan terverifikasi, atau diminta cetak ulang dengan alasan</translation>
    </message>
    <message>
        <source>Every change has its line in the journal</source>
        <translation>Setiap perubahan tercatat di jejak audit</translation>
    </message>
    <message>
        <source>Every collected document was given to one person once, any other to nobody</source>
        <translation>Setiap dokumen yang sudah diambil diserahkan satu kali kepada satu orang, yang lain belum kepada siapa pun</translation>
    </message>
    <message>
        <source>Every complaint stands where its last step left it, and nobody judges himself</source>
        <translation>Setiap pengaduan sesuai langkah terakhirnya, dan tidak ada yang menangani pengaduan atas dirinya</translation>
    </message>
    <message>
        <source>Every counter has given out all its numbers, without a gap</source>
        <translation>Setiap penomoran lengkap tanpa nomor yang terlewat</translation>
    </message>
    <message>
        <source>Every deputy stands in for somebody else, by a letter, from one day to another</source>
        <translation>Setiap Plh. menggantikan orang lain, dengan surat, dari satu hari sampai hari lain</translation>
    </message>
    <message>
        <source>Every document on a receipt list is where the list says it is</source>
        <translation>Setiap dokumen pada tanda terima berada di tempat yang tertulis</translation>
    </message>
    <message>
        <source>Every finished document is counted as a service once</source>
        <translation>Setiap dokumen yang selesai dihitung satu kali sebagai layanan</translation>
    </message>
    <message>
        <source>Every good or spoiled try used exactly one blank, and no blank was used otherwise</source>
        <translation>Setiap percobaan berhasil atau gagal memakai tepat satu keping, dan tidak ada keping terpakai lain</translation>
    </message>
    <message>
        <source>Every kelurahan and kecamatan of a card is known</source>
        <translation>Kelurahan dan kecamatan setiap kartu dikenal</translation>
    </message>
    <message>
        <source>Every line of the journal names a known deed</source>
        <translation>Setiap baris jejak audit menyebut tindakan yang dikenal</translation>
    </message>
    <message>
        <source>Every number is on its paper or void, every paper has a valid number</source>
        <translation>Setiap nomor terpakai pada naskahnya atau batal, setiap naskah bernomor sah</translation>
    </message>
    <message>
        <source>Every pair of records that may be one person stands as it was decided last</source>
        <translation>Setiap pasangan data yang mungkin satu orang sesuai keputusan terakhirnya</translation>
    </message>
    <message>
        <source>Every parcel stands where the post's last word left it</source>
        <translation>Setiap paket berstatus sesuai kabar terakhir Kantor Pos</translation>
    </message>
    <message>
        <source>Every printed card is in exactly one place</source>
        <translation>Setiap kartu tercetak ada di tepat satu tempat</translation>
    </message>
    <message>
        <source>Every promised day was a working day when it was promised</source>
        <translation>Setiap tanggal janji adalah hari kerja saat dijanjikan</translation>
    </message>
    <message>
        <source>Every second check was made by somebody else than the first</source>
        <translation>Setiap pemeriksaan kedua dilakukan oleh orang lain dari yang pertama</translation>
    </message>
    <message>
        <source>Every spoiled card went into the destruction box</source>
        <translation>Setiap kartu rusak masuk kotak pemusnahan</translation>
    </message>
    <message>
        <source>Every stock move goes in the direction of its kind</source>
        <translation>Setiap mutasi stok sesuai arah jenisnya</translation>
    </message>
    <message>
        <source>Every table, column, index and trigger is in place</source>
        <translation>Semua tabel, kolom, indeks, dan pemicu ada</translation>
    </message>
    <message>
        <source>Every try taken back gave its blank back</source>
        <translation>Setiap percobaan yang diurungkan mengembalikan kepingnya</translation>
    </message>
    <message>
        <source>Everything in a parcel is with it, and with nothing else</source>
        <translation>Isi setiap paket berada di paket itu, tidak di tempat lain</translation>
    </message>
    <message>
        <source>Everything that is referred to exists</source>
        <translation>Semua yang dirujuk ada</translation>
    </message>
    <message>
        <source>No balance was ever below zero</source>
        <translation>Saldo tidak pernah di bawah nol</translation>
    </message>
    <message>
        <source>No card is printed for somebody recorded as died or moved without a decision</source>
        <translation>Tidak ada kartu dicetak bagi yang tercatat meninggal atau pindah tanpa keputusan</translation>
    </message>
    <message>
        <source>No card was printed before the 17th birthday, no BAST leaves over what it sends</source>
        <translation>Tidak ada kartu dicetak sebelum ulang tahun ke-17, tidak ada BAST yang menyisakan yang dikirimnya</translation>
    </message>
    <message>
        <source>No closed day was changed after it was closed</source>
        <translation>Tidak ada hari tertutup yang berubah setelah ditutup</translation>
    </message>
    <message>
        <source>No entry of the journal was changed, removed, inserted or put elsewhere</source>
        <translation>Tidak ada catatan jejak audit yang diubah, dihapus, disisipkan, atau dipindahkan</translation>
    </message>
    <message>
        <source>No mission ended with a receipt list out, or was cancelled with files</source>
        <translation>Tidak ada jemput bola yang berakhir dengan tanda terima di luar, atau dibatalkan padahal ada berkas</translation>
    </message>
    <message>
        <source>No two papers have the same number</source>
        <translation>Tidak ada dua naskah bernomor sama</translation>
    </message>
    <message>
        <source>Nobody asked after their application was taken in</source>
        <translation>Tidak ada yang meminta setelah permohonannya diterima</translation>
    </message>
    <message>
        <source>Nothing of a PRR list that was undone is left</source>
        <translation>Tidak ada sisa dari daftar PRR yang dibatalkan</translation>
    </message>
    <message>
        <source>Once a passphrase is set, every attached file is kept encrypted</source>
        <translation>Setelah kalimat sandi ditetapkan, setiap berkas lampiran disimpan terenkripsi</translation>
    </message>
    <message>
        <source>One live print job for each NIK and card kind</source>
        <translation>Satu antrean cetak berjalan untuk setiap NIK dan jenis kartu</translation>
    </message>
    <message>
        <source>Roles and password of every account are what the journal last said</source>
        <translation>Tugas dan kata sandi setiap akun sesuai dengan catatan terakhir jejak audit</translation>
    </message>
    <message>
        <source>The counts of every list add up to its rows</source>
        <translation>Hitungan setiap daftar sama dengan jumlah barisnya</translation>
    </message>
    <message>
        <source>The counts of the queue are the real counts</source>
        <translation>Hitungan antrean sama dengan jumlah sebenarnya</translation>
    </message>
    <message>
        <source>The database file is whole</source>
        <translation>Berkas data utuh</translation>
    </message>
    <message>
        <source>The state of every application agrees with its other facts</source>
        <translation>Keadaan setiap permohonan cocok dengan data lainnya</translation>
    </message>
    <message>
        <source>The state of every print job agrees with its other facts</source>
        <translation>Status setiap antrean cetak sesuai dengan isinya</translation>
    </message>
    <message>
        <source>The verdict of every check follows from its findings</source>
        <translation>Hasil setiap pemeriksaan sesuai dengan temuannya</translation>
    </message>
    <message>
        <source>What the app was told is about its own requests, once in each file</source>
        <translation>Yang dilaporkan ke aplikasi adalah permohonannya sendiri, sekali di tiap berkas</translation>
    </message>
    <message>
        <source>What was destroyed left nobody behind, by minutes that somebody else approved</source>
        <translation>Yang dimusnahkan tidak menyisakan siapa pun, dengan berita acara yang disetujui orang lain</translation>
    </message>
    <message>
        <source>What was sent from one store arrived in another</source>
        <translation>Yang dikirim dari satu gudang tiba di gudang lain</translation>
    </message>
</context>
<context>
    <name>job_state</name>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Diambil operator</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Sudah diserahkan</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Hasil belum diketahui</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Sedang dicetak</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Siap diserahkan</translation>
    </message>
    <message>
        <source>Sent out</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Reason: “{reason}”.</source>
        <translation>Alasan: “{reason}”.</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Seseorang yang tidak dikenal</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>no role allows it</source>
        <translation>tidak ada peran yang membolehkan</translation>
    </message>
    <message>
        <source>the account is closed</source>
        <translation>akunnya sudah ditutup</translation>
    </message>
    <message>
        <source>the head has not approved it</source>
        <translation>belum disetujui kepala</translation>
    </message>
    <message>
        <source>the role was taken away</source>
        <translation>perannya sudah dicabut</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>{field}: from {before} to {after}</source>
        <translation>{field}: dari {before} menjadi {after}</translation>
    </message>
    <message>
        <source>{who} {did}.</source>
        <translation>{who} {did}.</translation>
    </message>
    <message>
        <source>{who} {did}: {what}.</source>
        <translation>{who} {did}: {what}.</translation>
    </message>
</context>
<context>
    <name>journal_did</name>
    <message>
        <source>accepted an older copy of the office</source>
        <translation>menerima salinan kantor yang lebih lama</translation>
    </message>
    <message>
        <source>activated the account again</source>
        <translation>mengaktifkan kembali akun</translation>
    </message>
    <message>
        <source>added a staff member</source>
        <translation>menambahkan petugas</translation>
    </message>
    <message>
        <source>added an addendum to a closed day</source>
        <translation>menambahkan adendum pada hari yang sudah ditutup</translation>
    </message>
    <message>
        <source>added or took away a file of a mission</source>
        <translation>menambah atau mengeluarkan berkas jemput bola</translation>
    </message>
    <message>
        <source>answered a complaint</source>
        <translation>menjawab pengaduan</translation>
    </message>
    <message>
        <source>answered a request about own data</source>
        <translation>menjawab permintaan data pribadi</translation>
    </message>
    <message>
        <source>asked for another card</source>
        <translation>meminta cetak ulang</translation>
    </message>
    <message>
        <source>asked the head to approve</source>
        <translation>meminta persetujuan kepala</translation>
    </message>
    <message>
        <source>attached a document</source>
        <translation>melampirkan berkas</translation>
    </message>
    <message>
        <source>began to print a card</source>
        <translation>mulai mencetak kartu</translation>
    </message>
    <message>
        <source>began to verify</source>
        <translation>mulai memeriksa berkas</translation>
    </message>
    <message>
        <source>cancelled a mission</source>
        <translation>membatalkan jemput bola</translation>
    </message>
    <message>
        <source>cancelled a print job</source>
        <translation>membatalkan antrean cetak</translation>
    </message>
    <message>
        <source>changed a trust root</source>
        <translation>mengubah sertifikat induk</translation>
    </message>
    <message>
        <source>changed an answer template</source>
        <translation>mengubah contoh jawaban</translation>
    </message>
    <message>
        <source>changed an appointment</source>
        <translation>mengubah janji temu</translation>
    </message>
    <message>
        <source>changed name, NIP or position</source>
        <translation>mengubah nama, NIP, atau jabatan</translation>
    </message>
    <message>
        <source>changed the days off</source>
        <translation>mengubah hari libur</translation>
    </message>
    <message>
        <source>changed the own password</source>
        <translation>mengganti sandi sendiri</translation>
    </message>
    <message>
        <source>changed the passphrase of the office</source>
        <translation>mengganti kalimat sandi kantor</translation>
    </message>
    <message>
        <source>changed the plan of a mission</source>
        <translation>mengubah rencana jemput bola</translation>
    </message>
    <message>
        <source>changed the roles</source>
        <translation>mengubah peran</translation>
    </message>
    <message>
        <source>changed the service catalogue</source>
        <translation>mengubah katalog layanan</translation>
    </message>
    <message>
        <source>changed the settings</source>
        <translation>mengubah pengaturan</translation>
    </message>
    <message>
        <source>chose an own PIN</source>
        <translation>memilih PIN sendiri</translation>
    </message>
    <message>
        <source>closed a complaint</source>
        <translation>menutup pengaduan</translation>
    </message>
    <message>
        <source>closed the day</source>
        <translation>menutup hari</translation>
    </message>
    <message>
        <source>compared people</source>
        <translation>membandingkan warga</translation>
    </message>
    <message>
        <source>corrected the cost of a parcel</source>
        <translation>membetulkan ongkos paket</translation>
    </message>
    <message>
        <source>corrected the form of an application</source>
        <translation>membetulkan isian permohonan</translation>
    </message>
    <message>
        <source>corrected the stock</source>
        <translation>membetulkan stok</translation>
    </message>
    <message>
        <source>counted the stock</source>
        <translation>menghitung stok</translation>
    </message>
    <message>
        <source>deactivated the account</source>
        <translation>menonaktifkan akun</translation>
    </message>
    <message>
        <source>decided about a request</source>
        <translation>memutuskan permintaan</translation>
    </message>
    <message>
        <source>decided about the destruction of data</source>
        <translation>memutuskan pemusnahan data</translation>
    </message>
    <message>
        <source>decided about what the post brought back</source>
        <translation>memutuskan tentang kiriman yang dikembalikan pos</translation>
    </message>
    <message>
        <source>decided whether two records are one person</source>
        <translation>memutuskan apakah dua catatan adalah satu orang</translation>
    </message>
    <message>
        <source>described, reported or closed a data incident</source>
        <translation>menerangkan, melaporkan, atau menutup insiden data</translation>
    </message>
    <message>
        <source>destroyed cards before witnesses</source>
        <translation>memusnahkan kartu di depan saksi</translation>
    </message>
    <message>
        <source>destroyed data</source>
        <translation>memusnahkan data</translation>
    </message>
    <message>
        <source>encrypted earlier files</source>
        <translation>mengenkripsi berkas terdahulu</translation>
    </message>
    <message>
        <source>ended a deputy (Plh.) early</source>
        <translation>mengakhiri Plh. lebih awal</translation>
    </message>
    <message>
        <source>gave a badge</source>
        <translation>memberikan kartu pengenal</translation>
    </message>
    <message>
        <source>gave a complaint to somebody</source>
        <translation>menyerahkan pengaduan kepada petugas</translation>
    </message>
    <message>
        <source>gave a new password</source>
        <translation>memberikan sandi baru</translation>
    </message>
    <message>
        <source>gave documents to an RT with a receipt list</source>
        <translation>menitipkan dokumen kepada RT dengan daftar tanda terima</translation>
    </message>
    <message>
        <source>gave the office's key to a PC</source>
        <translation>memberikan kunci kantor kepada PC</translation>
    </message>
    <message>
        <source>handed a card to a citizen</source>
        <translation>menyerahkan kartu kepada warga</translation>
    </message>
    <message>
        <source>handed a document to a citizen</source>
        <translation>menyerahkan dokumen kepada warga</translation>
    </message>
    <message>
        <source>has an account from an earlier program</source>
        <translation>memiliki akun dari program terdahulu</translation>
    </message>
    <message>
        <source>kept data by order</source>
        <translation>menahan data atas perintah</translation>
    </message>
    <message>
        <source>let the card of somebody recorded as died or moved be given out</source>
        <translation>mengizinkan kartu warga yang tercatat meninggal atau pindah diserahkan</translation>
    </message>
    <message>
        <source>lifted an order to keep data</source>
        <translation>mencabut perintah penahanan data</translation>
    </message>
    <message>
        <source>locked the screen</source>
        <translation>mengunci layar</translation>
    </message>
    <message>
        <source>looked at a document</source>
        <translation>melihat berkas</translation>
    </message>
    <message>
        <source>looked at numbers in full</source>
        <translation>melihat nomor secara utuh</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>membuat cadangan</translation>
    </message>
    <message>
        <source>made a document</source>
        <translation>membuat dokumen</translation>
    </message>
    <message>
        <source>made a recovery sheet</source>
        <translation>membuat lembar pemulihan</translation>
    </message>
    <message>
        <source>made the own recovery codes anew</source>
        <translation>membuat ulang kode pemulihan sendiri</translation>
    </message>
    <message>
        <source>moved a card to another slot</source>
        <translation>memindahkan kartu ke lokasi lain</translation>
    </message>
    <message>
        <source>moved a mission on</source>
        <translation>melanjutkan jemput bola</translation>
    </message>
    <message>
        <source>moved stock</source>
        <translation>memindahkan stok</translation>
    </message>
    <message>
        <source>named a deputy</source>
        <translation>menunjuk pelaksana harian</translation>
    </message>
    <message>
        <source>named staff to a person who asked</source>
        <translation>menyebut nama petugas kepada warga yang bertanya</translation>
    </message>
    <message>
        <source>noted a data incident</source>
        <translation>mencatat insiden data</translation>
    </message>
    <message>
        <source>noted a signed receipt list</source>
        <translation>mencatat daftar tanda terima yang sudah ditandatangani</translation>
    </message>
    <message>
        <source>noted a tracking number</source>
        <translation>mencatat nomor resi</translation>
    </message>
    <message>
        <source>noted that a card was asked for</source>
        <translation>mencatat bahwa kartu diminta</translation>
    </message>
    <message>
        <source>noted the receipt of cards</source>
        <translation>mencatat penerimaan kartu</translation>
    </message>
    <message>
        <source>noted what Kantor Pos said</source>
        <translation>mencatat hasil dari Kantor Pos</translation>
    </message>
    <message>
        <source>planned a mission of jemput bola</source>
        <translation>merencanakan jemput bola</translation>
    </message>
    <message>
        <source>prepared an answer by WhatsApp</source>
        <translation>menyiapkan jawaban WhatsApp</translation>
    </message>
    <message>
        <source>printed a good card</source>
        <translation>mencetak kartu dengan baik</translation>
    </message>
    <message>
        <source>proposed to destroy data</source>
        <translation>mengusulkan pemusnahan data</translation>
    </message>
    <message>
        <source>put a card back into the queue</source>
        <translation>mengembalikan kartu ke antrean</translation>
    </message>
    <message>
        <source>put a verification back</source>
        <translation>mengembalikan pemeriksaan</translation>
    </message>
    <message>
        <source>put together everything held of a person</source>
        <translation>menghimpun semua data seorang warga</translation>
    </message>
    <message>
        <source>read complaints</source>
        <translation>membaca pengaduan</translation>
    </message>
    <message>
        <source>read retention, requests and incidents</source>
        <translation>membaca masa simpan, permintaan, dan insiden</translation>
    </message>
    <message>
        <source>read the accounts</source>
        <translation>membaca daftar akun</translation>
    </message>
    <message>
        <source>read the journal</source>
        <translation>membaca jejak audit</translation>
    </message>
    <message>
        <source>read the lists of every desk</source>
        <translation>membaca daftar setiap meja</translation>
    </message>
    <message>
        <source>read the table of rights</source>
        <translation>membaca daftar hak</translation>
    </message>
    <message>
        <source>read work lists</source>
        <translation>membaca daftar kerja</translation>
    </message>
    <message>
        <source>received stock</source>
        <translation>menerima stok</translation>
    </message>
    <message>
        <source>refused an application</source>
        <translation>menolak permohonan</translation>
    </message>
    <message>
        <source>released a held card to be printed</source>
        <translation>melepas kartu yang ditahan untuk dicetak</translation>
    </message>
    <message>
        <source>removed a document</source>
        <translation>melepas berkas</translation>
    </message>
    <message>
        <source>removed the own second factor</source>
        <translation>melepas faktor kedua sendiri</translation>
    </message>
    <message>
        <source>reopened a complaint</source>
        <translation>membuka kembali pengaduan</translation>
    </message>
    <message>
        <source>reset the second factor</source>
        <translation>menghapus faktor kedua</translation>
    </message>
    <message>
        <source>restored the office from a backup</source>
        <translation>memulihkan kantor dari cadangan</translation>
    </message>
    <message>
        <source>returned an application</source>
        <translation>mengembalikan permohonan</translation>
    </message>
    <message>
        <source>saved how a list is read</source>
        <translation>menyimpan cara membaca daftar</translation>
    </message>
    <message>
        <source>saw claims run out</source>
        <translation>mendapati pengambilan yang habis waktunya</translation>
    </message>
    <message>
        <source>sent out cards or documents</source>
        <translation>mengirim kartu atau dokumen</translation>
    </message>
    <message>
        <source>set a retention period</source>
        <translation>menetapkan masa simpan</translation>
    </message>
    <message>
        <source>set the office up</source>
        <translation>menyiapkan kantor</translation>
    </message>
    <message>
        <source>set the passphrase of the office</source>
        <translation>memasang kalimat sandi kantor</translation>
    </message>
    <message>
        <source>set up the own second factor</source>
        <translation>memasang faktor kedua sendiri</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>masuk</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>keluar</translation>
    </message>
    <message>
        <source>sorted a complaint anew</source>
        <translation>mengelompokkan ulang pengaduan</translation>
    </message>
    <message>
        <source>spoiled a card while printing</source>
        <translation>merusak kartu saat mencetak</translation>
    </message>
    <message>
        <source>tied a complaint to a document</source>
        <translation>mengaitkan pengaduan dengan dokumen</translation>
    </message>
    <message>
        <source>took a PRR list in</source>
        <translation>memasukkan daftar PRR</translation>
    </message>
    <message>
        <source>took a badge away</source>
        <translation>mencabut kartu pengenal</translation>
    </message>
    <message>
        <source>took a complaint in</source>
        <translation>menerima pengaduan</translation>
    </message>
    <message>
        <source>took a list of Kantor Pos in</source>
        <translation>memasukkan daftar Kantor Pos</translation>
    </message>
    <message>
        <source>took a list of complaints in</source>
        <translation>memasukkan daftar pengaduan</translation>
    </message>
    <message>
        <source>took a list of deaths or moves in</source>
        <translation>memasukkan daftar kematian atau kepindahan</translation>
    </message>
    <message>
        <source>took a list of requests in</source>
        <translation>memasukkan daftar permintaan</translation>
    </message>
    <message>
        <source>took a report out of the program</source>
        <translation>mengeluarkan laporan dari program</translation>
    </message>
    <message>
        <source>took a result of Kantor Pos back</source>
        <translation>membatalkan hasil dari Kantor Pos</translation>
    </message>
    <message>
        <source>took a returned application in again</source>
        <translation>menerima kembali permohonan yang dilengkapi</translation>
    </message>
    <message>
        <source>took an application in</source>
        <translation>menerima permohonan</translation>
    </message>
    <message>
        <source>took cards to print</source>
        <translation>mengambil kartu untuk dicetak</translation>
    </message>
    <message>
        <source>took down a request about own data</source>
        <translation>mencatat permintaan data pribadi</translation>
    </message>
    <message>
        <source>took many NIKs out in full</source>
        <translation>mengeluarkan banyak NIK secara utuh</translation>
    </message>
    <message>
        <source>took the last step back</source>
        <translation>membatalkan langkah terakhir</translation>
    </message>
    <message>
        <source>took the office's key from a PC</source>
        <translation>mencabut kunci kantor dari PC</translation>
    </message>
    <message>
        <source>undid a PRR list</source>
        <translation>membatalkan daftar PRR</translation>
    </message>
    <message>
        <source>undid an import</source>
        <translation>membatalkan impor</translation>
    </message>
    <message>
        <source>unlocked the account</source>
        <translation>membuka kunci akun</translation>
    </message>
    <message>
        <source>unlocked the screen</source>
        <translation>membuka kunci layar</translation>
    </message>
    <message>
        <source>used or spoiled stock without a card</source>
        <translation>memakai atau merusak stok tanpa kartu</translation>
    </message>
    <message>
        <source>verified an application</source>
        <translation>menyatakan permohonan lengkap dan benar</translation>
    </message>
    <message>
        <source>was interrupted while printing</source>
        <translation>terputus saat mencetak</translation>
    </message>
    <message>
        <source>was locked out after wrong tries</source>
        <translation>terkunci setelah percobaan yang salah</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>was refused at sign-in</source>
        <translation>ditolak saat masuk</translation>
    </message>
    <message>
        <source>withdrew a request</source>
        <translation>mencabut permintaan</translation>
    </message>
    <message>
        <source>withdrew an application</source>
        <translation>mencabut permohonan</translation>
    </message>
    <message>
        <source>withdrew an old card</source>
        <translation>menarik kartu lama</translation>
    </message>
    <message>
        <source>wrote an address for the post</source>
        <translation>menulis alamat untuk pos</translation>
    </message>
    <message>
        <source>wrote statuses for Smartdukcapil</source>
        <translation>menulis status untuk Smartdukcapil</translation>
    </message>
</context>
<context>
    <name>journal_fault</name>
    <message>
        <source>changed, or the entry before it was</source>
        <translation>diubah, atau catatan sebelumnya diubah</translation>
    </message>
    <message>
        <source>destroyed without an entry that says so</source>
        <translation>dimusnahkan tanpa catatan yang menyebutkannya</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>disisipkan</translation>
    </message>
    <message>
        <source>not the one the closed day was sealed with</source>
        <translation>bukan catatan yang menyegel hari yang ditutup</translation>
    </message>
    <message>
        <source>put in another place</source>
        <translation>dipindahkan ke tempat lain</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>without the row that says where the journal ends</source>
        <translation>tanpa baris penanda akhir jejak audit</translation>
    </message>
</context>
<context>
    <name>journal_field</name>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>about</source>
        <translation>tentang</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>disetujui oleh</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>lampiran</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>saldo</translation>
    </message>
    <message>
        <source>category</source>
        <translation>golongan</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>saluran</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>ongkos</translation>
    </message>
    <message>
        <source>day</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>keputusan</translation>
    </message>
    <message>
        <source>deed</source>
        <translation>tindakan</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>tujuan</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>dimusnahkan</translation>
    </message>
    <message>
        <source>document</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>terenkripsi</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>file</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>files</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>found</source>
        <translation>ditemukan</translation>
    </message>
    <message>
        <source>from</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>goes on from entry</source>
        <translation>lanjut dari catatan</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>diserahkan</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ditahan</translation>
    </message>
    <message>
        <source>in the box</source>
        <translation>di kotak</translation>
    </message>
    <message>
        <source>kelurahan</source>
        <translation>kelurahan</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tersimpan</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>jenis</translation>
    </message>
    <message>
        <source>lacking</source>
        <translation>kurang</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>tersisa</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>terkunci</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>tidak ditemukan</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nomor</translation>
    </message>
    <message>
        <source>number of cards</source>
        <translation>jumlah kartu</translation>
    </message>
    <message>
        <source>old card</source>
        <translation>kartu lama</translation>
    </message>
    <message>
        <source>order</source>
        <translation>urutan</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>pembayaran</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>period</source>
        <translation>masa</translation>
    </message>
    <message>
        <source>place</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>position</source>
        <translation>jabatan</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>disiapkan</translation>
    </message>
    <message>
        <source>print job</source>
        <translation>antrean cetak</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>jumlah</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>masuk antrean</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>dibaca ulang</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>sebab</translation>
    </message>
    <message>
        <source>received</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>report</source>
        <translation>laporan</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>tugas</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>baris</translation>
    </message>
    <message>
        <source>seen until</source>
        <translation>terlihat sampai</translation>
    </message>
    <message>
        <source>service</source>
        <translation>layanan</translation>
    </message>
    <message>
        <source>sign-in name</source>
        <translation>nama masuk</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>lokasi</translation>
    </message>
    <message>
        <source>state</source>
        <translation>keadaan</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>pengambil</translation>
    </message>
    <message>
        <source>team</source>
        <translation>tim</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>told</source>
        <translation>diberitahukan</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>nomor resi</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>until</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>putusan</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versi</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>way</source>
        <translation>cara</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>yang berubah</translation>
    </message>
    <message>
        <source>why</source>
        <translation>sebab</translation>
    </message>
    <message>
        <source>with</source>
        <translation>ditangani</translation>
    </message>
    <message>
        <source>with full NIKs</source>
        <translation>dengan NIK utuh</translation>
    </message>
</context>
<context>
    <name>journal_kind</name>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Exports and prints</source>
        <translation>Ekspor dan cetak</translation>
    </message>
    <message>
        <source>Looks at personal data</source>
        <translation>Melihat data pribadi</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Penolakan</translation>
    </message>
    <message>
        <source>Sign-ins and locks</source>
        <translation>Masuk, keluar, kunci</translation>
    </message>
</context>
<context>
    <name>journal_page</name>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Check a seal</source>
        <translation>Periksa segel</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Dari … sampai …</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Riwayat catatan ini</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>31 hari terakhir</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Dilihat</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Hanya</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Penolakan</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Sejak kemarin</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Siapa melakukan apa</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>PC</translation>
    </message>
</context>
<context>
    <name>journal_subject</name>
    <message>
        <source>BAST {number}</source>
        <translation>BAST {number}</translation>
    </message>
    <message>
        <source>PRR list {number}</source>
        <translation>daftar PRR {number}</translation>
    </message>
    <message>
        <source>account of {called}</source>
        <translation>akun {called}</translation>
    </message>
    <message>
        <source>answer template {number}</source>
        <translation>contoh jawaban {number}</translation>
    </message>
    <message>
        <source>application {called}</source>
        <translation>permohonan {called}</translation>
    </message>
    <message>
        <source>backup of the office</source>
        <translation>cadangan kantor</translation>
    </message>
    <message>
        <source>batch {number}</source>
        <translation>batch {number}</translation>
    </message>
    <message>
        <source>calendar {number}</source>
        <translation>kalender {number}</translation>
    </message>
    <message>
        <source>card {number} in the destruction box</source>
        <translation>kartu {number} di kotak pemusnahan</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>kasus {number}</translation>
    </message>
    <message>
        <source>catalogue version {number}</source>
        <translation>katalog versi {number}</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>pengambilan</translation>
    </message>
    <message>
        <source>complaint {called}</source>
        <translation>pengaduan {called}</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>hari {number}</translation>
    </message>
    <message>
        <source>file {number} for Smartdukcapil</source>
        <translation>file {number} untuk Smartdukcapil</translation>
    </message>
    <message>
        <source>import profile {number}</source>
        <translation>profil impor {number}</translation>
    </message>
    <message>
        <source>import {number}</source>
        <translation>impor {number}</translation>
    </message>
    <message>
        <source>journal up to entry {number}</source>
        <translation>jejak audit sampai catatan {number}</translation>
    </message>
    <message>
        <source>key of the office</source>
        <translation>kunci kantor</translation>
    </message>
    <message>
        <source>minutes of destruction {number}</source>
        <translation>berita acara pemusnahan {number}</translation>
    </message>
    <message>
        <source>minutes {number}</source>
        <translation>berita acara {number}</translation>
    </message>
    <message>
        <source>mission {called}</source>
        <translation>jemput bola {called}</translation>
    </message>
    <message>
        <source>order {number}</source>
        <translation>perintah {number}</translation>
    </message>
    <message>
        <source>parcel {number}</source>
        <translation>paket {number}</translation>
    </message>
    <message>
        <source>people compared</source>
        <translation>warga yang dibandingkan</translation>
    </message>
    <message>
        <source>print job {number}, NIK {called}</source>
        <translation>antrean cetak {number}, NIK {called}</translation>
    </message>
    <message>
        <source>report {number}</source>
        <translation>laporan {number}</translation>
    </message>
    <message>
        <source>request {number}</source>
        <translation>permintaan {number}</translation>
    </message>
    <message>
        <source>retention period {number}</source>
        <translation>masa simpan {number}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>pengaturan</translation>
    </message>
    <message>
        <source>stock of {number}</source>
        <translation>stok {number}</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>kantor</translation>
    </message>
    <message>
        <source>trust root {number}</source>
        <translation>sertifikat induk {number}</translation>
    </message>
    <message>
        <source>workstation {number}</source>
        <translation>PC {number}</translation>
    </message>
</context>
<context>
    <name>kecamatan</name>
    <message>
        <source>Application</source>
        <translation>Permohonan</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Diminta pada</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Sedang dicetak</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Collected elsewhere</source>
        <translation>Sudah diambil di tempat lain</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Meninggal</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>In the verification</source>
        <translation>Dalam verifikasi</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Make the BAST</source>
        <translation>Buat BAST</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Pindah keluar</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Not PRR yet</source>
        <translation>Belum PRR</translation>
    </message>
    <message>
        <source>Not yet 17</source>
        <translation>Belum 17 tahun</translation>
    </message>
    <message>
        <source>Note receipt</source>
        <translation>Catat penerimaan</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Siap dikirim</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Request ended</source>
        <translation>Permintaan diakhiri</translation>
    </message>
    <message>
        <source>Save BAST</source>
        <translation>Simpan BAST</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>Dikirim ke tempat lain</translation>
    </message>
    <message>
        <source>Settled otherwise</source>
        <translation>Selesai dengan cara lain</translation>
    </message>
    <message>
        <source>Spoiled, printed again</source>
        <translation>Rusak, dicetak ulang</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Masukkan daftar</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Siap kirim</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Waits to be printed</source>
        <translation>Menunggu dicetak</translation>
    </message>
</context>
<context>
    <name>keeps</name>
    <message>
        <source>A double record or complaint about it is open</source>
        <translation>Ada data ganda atau pengaduan yang terbuka</translation>
    </message>
    <message>
        <source>Its card waits for destruction</source>
        <translation>Kartunya menunggu pemusnahan</translation>
    </message>
    <message>
        <source>Kept by order</source>
        <translation>Ditahan atas perintah</translation>
    </message>
    <message>
        <source>Work on it goes on</source>
        <translation>Masih dikerjakan</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>in the key store of the operating system of this PC, for this account</source>
        <translation>di penyimpanan kunci sistem operasi komputer ini, untuk akun ini</translation>
    </message>
    <message>
        <source>not on this PC</source>
        <translation>tidak di komputer ini</translation>
    </message>
    <message>
        <source>only in this running program: this PC has no key store, so it is asked for at each start</source>
        <translation>hanya di program yang sedang berjalan: komputer ini tidak punya penyimpanan kunci, jadi ditanyakan setiap kali dibuka</translation>
    </message>
</context>
<context>
    <name>key_ask</name>
    <message>
        <source>This PC does not have the key: documents cannot be shown or taken in here yet.</source>
        <translation>Komputer ini belum memegang kunci: berkas belum dapat dibuka atau diterima di sini.</translation>
    </message>
    <message>
        <source>This PC has the key: {kept}.</source>
        <translation>Komputer ini memegang kunci: tersimpan {kept}.</translation>
    </message>
    <message>
        <source>Type the passphrase…</source>
        <translation>Ketik kalimat sandi…</translation>
    </message>
    <message>
        <source>With the key this PC can show, keep and back up the encrypted documents.</source>
        <translation>Dengan kunci ini, komputer dapat membuka, menyimpan, dan mencadangkan berkas yang terenkripsi.</translation>
    </message>
</context>
<context>
    <name>label_sheet</name>
    <message>
        <source>A4, 2 × 4 labels (105 × 74 mm)</source>
        <translation>A4, 2 × 4 label (105 × 74 mm)</translation>
    </message>
    <message>
        <source>A4, 2 × 7 labels (99 × 38 mm)</source>
        <translation>A4, 2 × 7 label (99 × 38 mm)</translation>
    </message>
    <message>
        <source>A4, 3 × 8 labels (70 × 37 mm)</source>
        <translation>A4, 3 × 8 label (70 × 37 mm)</translation>
    </message>
    <message>
        <source>One label a page, 100 × 150 mm</source>
        <translation>Satu label per halaman, 100 × 150 mm</translation>
    </message>
</context>
<context>
    <name>lack</name>
    <message>
        <source>RT/RW</source>
        <translation>RT/RW</translation>
    </message>
    <message>
        <source>kelurahan</source>
        <translation>kelurahan</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>nomor HP</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>kode pos</translation>
    </message>
    <message>
        <source>street or kampung</source>
        <translation>jalan atau kampung</translation>
    </message>
</context>
<context>
    <name>leftover</name>
    <message>
        <source>Already collected at the office on {day}</source>
        <translation>Sudah diambil di dinas pada {day}</translation>
    </message>
    <message>
        <source>Already sent elsewhere under {number}</source>
        <translation>Sudah dikirim ke tempat lain dengan {number}</translation>
    </message>
    <message>
        <source>Another reason, see the note</source>
        <translation>Alasan lain, lihat catatan</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Sedang dicetak</translation>
    </message>
    <message>
        <source>Did not want to take it</source>
        <translation>Tidak mau menerima</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Meninggal</translation>
    </message>
    <message>
        <source>Held until the office has decided: {about}</source>
        <translation>Ditahan sampai dinas memutuskan: {about}</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Pindah</translation>
    </message>
    <message>
        <source>Not PRR yet: {about}</source>
        <translation>Belum PRR: {about}</translation>
    </message>
    <message>
        <source>Not yet 17: the card is printed from {day} on</source>
        <translation>Belum 17 tahun: kartu dicetak mulai {day}</translation>
    </message>
    <message>
        <source>Person not there</source>
        <translation>Orang tidak di tempat</translation>
    </message>
    <message>
        <source>Ready for the next handover</source>
        <translation>Siap untuk serah terima berikutnya</translation>
    </message>
    <message>
        <source>Received on {day} under {number}</source>
        <translation>Diterima {day} dengan {number}</translation>
    </message>
    <message>
        <source>Recorded as died</source>
        <translation>Tercatat meninggal</translation>
    </message>
    <message>
        <source>Recorded as moved out</source>
        <translation>Tercatat pindah keluar</translation>
    </message>
    <message>
        <source>Sent under {number}</source>
        <translation>Dikirim dengan {number}</translation>
    </message>
    <message>
        <source>Sent under {number}, reported missing there</source>
        <translation>Dikirim dengan {number}, dilaporkan tidak ada di sana</translation>
    </message>
    <message>
        <source>Something on the document is wrong</source>
        <translation>Ada yang salah pada dokumen</translation>
    </message>
    <message>
        <source>The card was cancelled: {about}</source>
        <translation>Kartu dibatalkan: {about}</translation>
    </message>
    <message>
        <source>The card was spoiled and is printed again</source>
        <translation>Kartu rusak dan dicetak ulang</translation>
    </message>
    <message>
        <source>The office verifies the request first: {about}</source>
        <translation>Permintaan diverifikasi dinas dulu: {about}</translation>
    </message>
    <message>
        <source>The request was ended: {about}</source>
        <translation>Permintaan diakhiri: {about}</translation>
    </message>
    <message>
        <source>Waits to be printed</source>
        <translation>Menunggu dicetak</translation>
    </message>
    <message>
        <source>no list of the centre names this NIK</source>
        <translation>belum ada di daftar pusat</translation>
    </message>
</context>
<context>
    <name>likeness</name>
    <message>
        <source>A birth date is not known</source>
        <translation>Salah satu tanggal lahir tidak diketahui</translation>
    </message>
    <message>
        <source>A name is shortened to its first letter</source>
        <translation>Sebagian nama disingkat menjadi huruf awalnya</translation>
    </message>
    <message>
        <source>A part of the name is another one</source>
        <translation>Sebagian namanya berbeda</translation>
    </message>
    <message>
        <source>Both live in the same kelurahan</source>
        <translation>Keduanya tinggal di kelurahan yang sama</translation>
    </message>
    <message>
        <source>Day and month of the birth dates are swapped</source>
        <translation>Tanggal dan bulan lahir tertukar</translation>
    </message>
    <message>
        <source>One name has a part that the other lacks</source>
        <translation>Satu nama punya bagian yang tidak ada di nama lainnya</translation>
    </message>
    <message>
        <source>The NIKs differ in one or two digits</source>
        <translation>NIK hanya beda satu atau dua angka</translation>
    </message>
    <message>
        <source>The NIKs follow one another, as those of twins or siblings do</source>
        <translation>NIK berurutan, seperti pada anak kembar atau bersaudara</translation>
    </message>
    <message>
        <source>The birth dates are different</source>
        <translation>Tanggal lahir berbeda</translation>
    </message>
    <message>
        <source>The birth dates are the same</source>
        <translation>Tanggal lahir sama</translation>
    </message>
    <message>
        <source>The birth dates differ in one digit</source>
        <translation>Tanggal lahir beda satu angka</translation>
    </message>
    <message>
        <source>The birth places are different</source>
        <translation>Tempat lahir berbeda</translation>
    </message>
    <message>
        <source>The birth places are the same</source>
        <translation>Tempat lahir sama</translation>
    </message>
    <message>
        <source>The family card numbers are the same</source>
        <translation>Nomor KK sama</translation>
    </message>
    <message>
        <source>The mothers' names are different</source>
        <translation>Nama ibu berbeda</translation>
    </message>
    <message>
        <source>The mothers' names are the same</source>
        <translation>Nama ibu sama</translation>
    </message>
    <message>
        <source>The names are spelled differently</source>
        <translation>Nama sama dengan ejaan berbeda</translation>
    </message>
    <message>
        <source>The names are the same</source>
        <translation>Nama sama</translation>
    </message>
    <message>
        <source>The names differ by a few letters</source>
        <translation>Nama berbeda beberapa huruf</translation>
    </message>
    <message>
        <source>The parts of the name stand in another order</source>
        <translation>Urutan bagian nama berbeda</translation>
    </message>
    <message>
        <source>The sexes are different</source>
        <translation>Jenis kelamin berbeda</translation>
    </message>
</context>
<context>
    <name>list_doubt</name>
    <message>
        <source>The centre's lists know this NIK under another name</source>
        <translation>Di daftar pusat, NIK ini tercatat dengan nama lain</translation>
    </message>
    <message>
        <source>The same name and birth date stand here under another NIK</source>
        <translation>Nama dan tanggal lahir yang sama tercatat di sini dengan NIK lain</translation>
    </message>
</context>
<context>
    <name>media_type</name>
    <message>
        <source>HEIC picture</source>
        <translation>Gambar HEIC</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Gambar JPEG</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Gambar PNG</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>Gambar TIFF</translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Saksi</translation>
    </message>
</context>
<context>
    <name>minutes_state</name>
    <message>
        <source>Approved, to be carried out</source>
        <translation>Disetujui, belum dijalankan</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Sudah dimusnahkan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Waits for the head</source>
        <translation>Menunggu kepala seksi</translation>
    </message>
</context>
<context>
    <name>mission</name>
    <message>
        <source>Add a file that was taken in elsewhere</source>
        <translation>Tambahkan berkas yang diterima di tempat lain</translation>
    </message>
    <message>
        <source>Add by number</source>
        <translation>Tambah lewat nomor</translation>
    </message>
    <message>
        <source>Add to the mission</source>
        <translation>Tambahkan ke jemput bola</translation>
    </message>
    <message>
        <source>All files are brought in</source>
        <translation>Semua berkas sudah masuk</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Cancel the mission</source>
        <translation>Batalkan jemput bola</translation>
    </message>
    <message>
        <source>Cancel this mission?</source>
        <translation>Batalkan jemput bola ini?</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Ubah rencana</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Every file is settled.</source>
        <translation>Semua berkas sudah selesai.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>File of {where}</source>
        <translation>Berkas dari {where}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Finish the mission</source>
        <translation>Selesaikan jemput bola</translation>
    </message>
    <message>
        <source>Finish this mission?</source>
        <translation>Selesaikan jemput bola ini?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Give documents to the RT</source>
        <translation>Titipkan dokumen ke RT</translation>
    </message>
    <message>
        <source>Give them out</source>
        <translation>Titipkan</translation>
    </message>
    <message>
        <source>Give {papers} documents to RT {rt}</source>
        <translation>Titipkan {papers} dokumen ke RT {rt}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>List {number}: {handed} handed over, {left} came back.</source>
        <translation>Tanda terima {number}: {handed} diserahkan, {left} kembali.</translation>
    </message>
    <message>
        <source>List {number}: {papers} documents are with the RT.</source>
        <translation>Tanda terima {number}: {papers} dokumen ada di RT.</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Jemput bola</translation>
    </message>
    <message>
        <source>Mission {number} to {where} is planned.</source>
        <translation>Jemput bola {number} ke {where} sudah direncanakan.</translation>
    </message>
    <message>
        <source>Mission {number}: {state}.</source>
        <translation>Jemput bola {number}: {state}.</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Belum lengkap</translation>
    </message>
    <message>
        <source>Note the signed list</source>
        <translation>Catat tanda terima</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Number of the application</source>
        <translation>Nomor permohonan</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nomor berkas</translation>
    </message>
    <message>
        <source>Numbers of documents</source>
        <translation>Nomor dokumen</translation>
    </message>
    <message>
        <source>Numbers of the documents</source>
        <translation>Nomor dokumen</translation>
    </message>
    <message>
        <source>Numbers of the documents of RT {rt}</source>
        <translation>Nomor dokumen RT {rt}</translation>
    </message>
    <message>
        <source>Open this file</source>
        <translation>Buka berkas ini</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Papers made</source>
        <translation>Jadi</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>Rencanakan jemput bola</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Refused or withdrawn</source>
        <translation>Ditolak atau dicabut</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Simpan tanda terima</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>Something speaks against this file</source>
        <translation>Ada yang perlu diperhatikan pada berkas ini</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take from the mission</source>
        <translation>Keluarkan dari jemput bola</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Masukkan daftar</translation>
    </message>
    <message>
        <source>Take it from the mission</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>Tetap terima</translation>
    </message>
    <message>
        <source>Take this file from the mission?</source>
        <translation>Keluarkan berkas ini dari jemput bola?</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>Berkas secara keseluruhan</translation>
    </message>
    <message>
        <source>The list says: not complete</source>
        <translation>Menurut daftar: belum lengkap</translation>
    </message>
    <message>
        <source>The number stands on its receipt; the application belongs to this mission then.</source>
        <translation>Nomornya tertera di tanda terima permohonan; setelah itu permohonan termasuk jemput bola ini.</translation>
    </message>
    <message>
        <source>The plan of mission {number} is changed.</source>
        <translation>Rencana jemput bola {number} sudah diubah.</translation>
    </message>
    <message>
        <source>The team sets out</source>
        <translation>Petugas berangkat</translation>
    </message>
    <message>
        <source>They leave the shelf with a receipt list to be signed. Print it with Ctrl+S afterwards.</source>
        <translation>Dokumen keluar dari rak dengan tanda terima untuk ditandatangani. Simpan lalu cetak dengan Ctrl+S.</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>Menunggu verifikasi</translation>
    </message>
    <message>
        <source>Type files</source>
        <translation>Ketik berkas</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Terverifikasi</translation>
    </message>
    <message>
        <source>Wanting</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Yang kurang</translation>
    </message>
    <message>
        <source>Who takes them along</source>
        <translation>Siapa yang membawa</translation>
    </message>
    <message>
        <source>With the RT</source>
        <translation>Di RT</translation>
    </message>
    <message>
        <source>{left} files are not handed over. Write what becomes of them.</source>
        <translation>{left} berkas belum diserahkan. Tulis bagaimana nasibnya.</translation>
    </message>
    <message>
        <source>{name} belongs to mission {mission} now.</source>
        <translation>{name} sekarang termasuk jemput bola {mission}.</translation>
    </message>
    <message>
        <source>{name}. The application itself goes on as before.</source>
        <translation>{name}. Permohonannya sendiri tetap berjalan.</translation>
    </message>
    <message>
        <source>{name}: taken in under {number}.</source>
        <translation>{name}: diterima dengan nomor {number}.</translation>
    </message>
    <message>
        <source>{number}, {where}. It stays in the books with the reason.</source>
        <translation>{number}, {where}. Tetap tercatat beserta alasannya.</translation>
    </message>
    <message>
        <source>{papers} documents are finished and stand in slot {slot}.</source>
        <translation>{papers} dokumen sudah jadi dan ada di lokasi {slot}.</translation>
    </message>
</context>
<context>
    <name>mission_state</name>
    <message>
        <source>Brought in</source>
        <translation>Berkas masuk</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Direncanakan</translation>
    </message>
</context>
<context>
    <name>move</name>
    <message>
        <source>Count difference</source>
        <translation>Selisih opname</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo awal</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Sent out</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Rusak/gagal</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Uji cetak</translation>
    </message>
    <message>
        <source>Used, good</source>
        <translation>Terpakai baik</translation>
    </message>
</context>
<context>
    <name>nik_flaw</name>
    <message>
        <source>No NIK is given</source>
        <translation>NIK kosong</translation>
    </message>
    <message>
        <source>The NIK contains something other than digits</source>
        <translation>NIK berisi selain angka</translation>
    </message>
    <message>
        <source>The NIK does not have 16 digits</source>
        <translation>Jumlah angka NIK bukan 16</translation>
    </message>
    <message>
        <source>The digits cannot be those of a NIK</source>
        <translation>Susunan angkanya tidak mungkin NIK</translation>
    </message>
</context>
<context>
    <name>nik_warning</name>
    <message>
        <source>The NIK ends in the serial number 0000</source>
        <translation>NIK berakhir dengan nomor urut 0000</translation>
    </message>
    <message>
        <source>The NIK was first issued in another region</source>
        <translation>NIK pertama kali terbit di daerah lain</translation>
    </message>
    <message>
        <source>The NIK was issued here before the city was formed</source>
        <translation>NIK terbit di sini sebelum kota dibentuk</translation>
    </message>
    <message>
        <source>The birth date in the NIK is not the recorded one</source>
        <translation>Tanggal lahir di NIK berbeda dengan yang direkam</translation>
    </message>
    <message>
        <source>The sex in the NIK is not the recorded one</source>
        <translation>Jenis kelamin di NIK berbeda dengan yang direkam</translation>
    </message>
</context>
<context>
    <name>number_flaw</name>
    <message>
        <source>Another kind of paper has the same template; two papers would share a number.</source>
        <translation>Jenis naskah lain memakai pola yang sama; dua naskah akan bernomor sama.</translation>
    </message>
    <message>
        <source>Only {n}, {n:03d}, {day}, {roman} and {year} may stand in braces; every brace must be closed.</source>
        <translation>Dalam kurung kurawal hanya boleh {n}, {n:03d}, {day}, {roman}, dan {year}; setiap kurung harus ditutup.</translation>
    </message>
    <message>
        <source>The number would be longer than 80 characters.</source>
        <translation>Nomornya akan lebih panjang dari 80 huruf.</translation>
    </message>
    <message>
        <source>{n} or {n:03d} is missing: all numbers would be the same.</source>
        <translation>{n} atau {n:03d} tidak ada: semua nomor akan sama.</translation>
    </message>
    <message>
        <source>{year} or {day} is missing: the count begins anew, and numbers would repeat.</source>
        <translation>{year} atau {day} tidak ada: hitungan mulai lagi dari awal dan nomor akan berulang.</translation>
    </message>
</context>
<context>
    <name>number_kind</name>
    <message>
        <source>Akta kelahiran number</source>
        <translation>Nomor akta kelahiran</translation>
    </message>
    <message>
        <source>Akta kematian number</source>
        <translation>Nomor akta kematian</translation>
    </message>
    <message>
        <source>Akta perceraian number</source>
        <translation>Nomor akta perceraian</translation>
    </message>
    <message>
        <source>Akta perkawinan number</source>
        <translation>Nomor akta perkawinan</translation>
    </message>
    <message>
        <source>KK number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>SKPLN number</source>
        <translation>Nomor SKPLN</translation>
    </message>
    <message>
        <source>SKPWNI number</source>
        <translation>Nomor SKPWNI</translation>
    </message>
</context>
<context>
    <name>occasion</name>
    <message>
        <source>Papers are missing</source>
        <translation>Berkas kurang</translation>
    </message>
    <message>
        <source>Ready to be collected</source>
        <translation>Siap diambil</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Sent by Kantor Pos</source>
        <translation>Dikirim Kantor Pos</translation>
    </message>
</context>
<context>
    <name>office_unavailable</name>
    <message>
        <source>Another program keeps the office's database locked</source>
        <translation>Program lain mengunci basis data kantor</translation>
    </message>
    <message>
        <source>Ask the administrator for write permission on its folder</source>
        <translation>Minta izin tulis folder itu kepada administrator</translation>
    </message>
    <message>
        <source>Check that its folder exists and may be read</source>
        <translation>Pastikan foldernya ada dan dapat dibaca</translation>
    </message>
    <message>
        <source>Check the network cable and the server, then try again</source>
        <translation>Periksa kabel jaringan dan server, lalu coba lagi</translation>
    </message>
    <message>
        <source>Close other copies of PRR Desk and backup programs, then try again</source>
        <translation>Tutup PRR Desk lain dan program cadangan, lalu coba lagi</translation>
    </message>
    <message>
        <source>Close other programs and compare again; nothing was changed</source>
        <translation>Tutup program lain lalu bandingkan lagi; tidak ada yang berubah</translation>
    </message>
    <message>
        <source>Comparing the people of the office broke off</source>
        <translation>Pembandingan data orang terhenti</translation>
    </message>
    <message>
        <source>Copy the latest backup to a healthy disk and tell the administrator</source>
        <translation>Salin cadangan terbaru ke disk yang sehat dan beri tahu administrator</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again</source>
        <translation>Kosongkan ruang di disk, lalu coba lagi</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk penuh</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Disk melaporkan kesalahan</translation>
    </message>
    <message>
        <source>The office's database cannot be opened</source>
        <translation>Basis data kantor tidak dapat dibuka</translation>
    </message>
    <message>
        <source>The office's database may not be written</source>
        <translation>Basis data kantor tidak boleh ditulis</translation>
    </message>
    <message>
        <source>The office's server cannot be reached</source>
        <translation>Server kantor tidak dapat dihubungi</translation>
    </message>
</context>
<context>
    <name>old_card</name>
    <message>
        <source>Brought by the courier</source>
        <translation>Sudah dibawa kurir</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Yes, to be given to the courier</source>
        <translation>Ya, diserahkan ke kurir</translation>
    </message>
</context>
<context>
    <name>old_office</name>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Go on with the older office?</source>
        <translation>Lanjutkan data kantor yang lama?</translation>
    </message>
    <message>
        <source>Go on with this office…</source>
        <translation>Lanjutkan data ini…</translation>
    </message>
    <message>
        <source>Stop working if this is not meant, and tell the administrator; otherwise the head says why it goes on.</source>
        <translation>Jika ini tidak disengaja, berhentilah bekerja dan beri tahu administrator; jika disengaja, kepala seksi menuliskan alasannya.</translation>
    </message>
    <message>
        <source>This is an older copy of the office, from {until}: its journal ends before entries this PC has seen.</source>
        <translation>Ini salinan lama data kantor, dari {until}: jejak auditnya berakhir sebelum catatan yang pernah dilihat komputer ini.</translation>
    </message>
    <message>
        <source>This office goes on from an older copy, from {until}: its journal has other entries than this PC saw.</source>
        <translation>Data kantor ini berlanjut dari salinan lama, dari {until}: jejak auditnya berbeda dari yang pernah dilihat komputer ini.</translation>
    </message>
    <message>
        <source>This office was put back from the backup {file} ({restored}). It is from {until}.</source>
        <translation>Data kantor ini dipulihkan dari cadangan {file} ({restored}). Isinya dari {until}.</translation>
    </message>
    <message>
        <source>What was done after that is missing here.</source>
        <translation>Yang dikerjakan setelah itu tidak ada di sini.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>hari yang tidak diketahui</translation>
    </message>
    <message>
        <source>{n} entries of the journal up to {seen} are missing here.</source>
        <translation>{n} catatan jejak audit sampai {seen} tidak ada di sini.</translation>
    </message>
    <message>
        <source>{what} What is missing has to be entered again: compare the paper reports, lists and receipts since then. That you know of it, and the reason, are kept in the journal.</source>
        <translation>{what} Yang hilang harus dimasukkan lagi: cocokkan laporan kertas, daftar, dan tanda terima sejak saat itu. Bahwa Anda mengetahuinya, beserta alasannya, tercatat di jejak audit.</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Newest recording</source>
        <translation>Perekaman terbaru</translation>
    </message>
    <message>
        <source>Oldest recording</source>
        <translation>Perekaman terlama</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
</context>
<context>
    <name>original</name>
    <message>
        <source>Copy only</source>
        <translation>Fotokopi saja</translation>
    </message>
    <message>
        <source>Copy; original shown</source>
        <translation>Fotokopi; asli ditunjukkan</translation>
    </message>
    <message>
        <source>Original is withdrawn</source>
        <translation>Asli ditarik</translation>
    </message>
    <message>
        <source>Original stays in the file</source>
        <translation>Asli disimpan dalam berkas</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>New, held until somebody decides</source>
        <translation>Baru, ditahan</translation>
    </message>
    <message>
        <source>New, waits to be printed</source>
        <translation>Baru, menunggu dicetak</translation>
    </message>
    <message>
        <source>No longer yours</source>
        <translation>Bukan milik Anda</translation>
    </message>
    <message>
        <source>No usable NIK</source>
        <translation>NIK tidak dapat dipakai</translation>
    </message>
    <message>
        <source>Not Print Ready</source>
        <translation>Bukan PRR</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Says nothing new</source>
        <translation>Sudah ada</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Diurungkan</translation>
    </message>
</context>
<context>
    <name>overlaps</name>
    <message>
        <source>Cancel the job</source>
        <translation>Batalkan antrean</translation>
    </message>
    <message>
        <source>Collides with</source>
        <translation>Tumpang tindih dengan</translation>
    </message>
    <message>
        <source>Held because</source>
        <translation>Ditahan karena</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Lama</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No longer PRR</source>
        <translation>Bukan PRR lagi</translation>
    </message>
    <message>
        <source>Not yet 17</source>
        <translation>Belum 17 tahun</translation>
    </message>
    <message>
        <source>Only this card</source>
        <translation>Kartu ini saja</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka kasus</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lepaskan</translation>
    </message>
    <message>
        <source>Same NIK, other name</source>
        <translation>NIK sama, nama lain</translation>
    </message>
    <message>
        <source>Same person, other NIK</source>
        <translation>Orang sama, NIK lain</translation>
    </message>
</context>
<context>
    <name>own_data</name>
    <message>
        <source>Handed to the person</source>
        <translation>Diserahkan kepada pemohon</translation>
    </message>
    <message>
        <source>Have data corrected</source>
        <translation>Memperbaiki data</translation>
    </message>
    <message>
        <source>Have data deleted</source>
        <translation>Menghapus data</translation>
    </message>
    <message>
        <source>KK and another paper with a photograph</source>
        <translation>KK dan surat lain berfoto</translation>
    </message>
    <message>
        <source>KTP-el read with the card reader</source>
        <translation>KTP-el dibaca dengan card reader</translation>
    </message>
    <message>
        <source>KTP-el shown, face compared</source>
        <translation>KTP-el ditunjukkan, wajah dicocokkan</translation>
    </message>
    <message>
        <source>Letter of authority and KTP-el of both</source>
        <translation>Surat kuasa dan KTP-el keduanya</translation>
    </message>
    <message>
        <source>Object to a use</source>
        <translation>Keberatan atas penggunaan</translation>
    </message>
    <message>
        <source>Parent or guardian with KK and birth certificate</source>
        <translation>Orang tua atau wali dengan KK dan akta kelahiran</translation>
    </message>
    <message>
        <source>Refused with a reason</source>
        <translation>Ditolak dengan alasan</translation>
    </message>
    <message>
        <source>See their data</source>
        <translation>Melihat datanya</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>Belum dijawab</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Approvals</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Died, moved</source>
        <translation>Meninggal, pindah</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Double records</source>
        <translation>Data ganda</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Serah terima</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Jemput bola</source>
        <translation>Jemput bola</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jejak audit</translation>
    </message>
    <message>
        <source>Kantor Pos</source>
        <translation>Kantor Pos</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Tumpang tindih</translation>
    </message>
    <message>
        <source>PRR list</source>
        <translation>Daftar PRR</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data pribadi</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Pengambilan</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Antrean cetak</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hak</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pencarian</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Smartdukcapil</source>
        <translation>Smartdukcapil</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Work sheet</source>
        <translation>Lembar kerja</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Acknowledged by,</source>
        <translation>Mengetahui,</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Kondisi</translation>
    </message>
    <message>
        <source>FIRST PARTY</source>
        <translation>PIHAK PERTAMA</translation>
    </message>
    <message>
        <source>Handed over by,</source>
        <translation>Yang menyerahkan,</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Terbilang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Jenis barang</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>On this {weekday}, the {day} of {month} of the year {year} ({date}), at {place}, we, the undersigned:</source>
        <translation>Pada hari ini {weekday}, tanggal {day} bulan {month} tahun {year} ({date}), bertempat di {place}, kami yang bertanda tangan di bawah ini:</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat/Gol.</translation>
    </message>
    <message>
        <source>Received by,</source>
        <translation>Yang menerima,</translation>
    </message>
    <message>
        <source>SECOND PARTY</source>
        <translation>PIHAK KEDUA</translation>
    </message>
    <message>
        <source>Witnesses:</source>
        <translation>Saksi-saksi:</translation>
    </message>
    <message>
        <source>card</source>
        <translation>keping</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>keping</translation>
    </message>
    <message>
        <source>hereinafter called the {party};</source>
        <translation>selanjutnya disebut {party};</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>paket</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>paket</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>person</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>lembar</translation>
    </message>
    <message>
        <source>{place}, {date}</source>
        <translation>{place}, {date}</translation>
    </message>
</context>
<context>
    <name>parcel_state</name>
    <message>
        <source>Came back</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>First attempt failed</source>
        <translation>Gagal antar 1</translation>
    </message>
    <message>
        <source>Held at the post office</source>
        <translation>Ditahan di kantor pos</translation>
    </message>
    <message>
        <source>Second attempt failed</source>
        <translation>Gagal antar 2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Dalam perjalanan</translation>
    </message>
</context>
<context>
    <name>password</name>
    <message>
        <source>It has fewer than 8 characters.</source>
        <translation>Kurang dari 8 huruf atau angka.</translation>
    </message>
    <message>
        <source>It has too little in it that cannot be guessed.</source>
        <translation>Terlalu sedikit isinya yang sulit ditebak.</translation>
    </message>
    <message>
        <source>It is a row of keys or of the alphabet.</source>
        <translation>Berupa urutan tombol atau abjad.</translation>
    </message>
    <message>
        <source>It is made of a word that stands on every list of leaked passwords.</source>
        <translation>Tersusun dari kata yang ada di setiap daftar kata sandi bocor.</translation>
    </message>
    <message>
        <source>It is made of a year or a date.</source>
        <translation>Tersusun dari tahun atau tanggal.</translation>
    </message>
    <message>
        <source>It is made of words that everybody in this office would try.</source>
        <translation>Tersusun dari kata yang akan dicoba setiap orang di kantor ini.</translation>
    </message>
    <message>
        <source>It is made of your own name, sign-in name or NIP.</source>
        <translation>Tersusun dari nama, nama masuk, atau NIP sendiri.</translation>
    </message>
    <message>
        <source>It repeats the same few characters.</source>
        <translation>Mengulang huruf atau angka yang sama.</translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>Paid by the office</source>
        <translation>Dibayar dinas</translation>
    </message>
    <message>
        <source>Paid by the receiver (COD)</source>
        <translation>Dibayar penerima (COD)</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
</context>
<context>
    <name>personal_data</name>
    <message>
        <source>(still to be written)</source>
        <translation>(belum ditulis)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Yang dimohon</translation>
    </message>
    <message>
        <source>Became known</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Card in the box</source>
        <translation>Kartu dalam kotak</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Keep by order</source>
        <translation>Tahan</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Jenis data</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Terlama</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Diusulkan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Record of a list</source>
        <translation>Catatan daftar</translation>
    </message>
    <message>
        <source>Retention period</source>
        <translation>Masa simpan</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Set period</source>
        <translation>Atur masa simpan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The office's files hold none of it any more.</source>
        <translation>Berkas kantor tidak memuatnya lagi.</translation>
    </message>
    <message>
        <source>The tables on the server are written anew; its log (WAL) holds traces until it is overwritten.</source>
        <translation>Tabel di server sudah ditulis ulang; catatan perubahannya (WAL) memuat jejak sampai tertimpa.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Sisa waktu</translation>
    </message>
    <message>
        <source>Traces may be left in the office's files: F9 writes them anew.</source>
        <translation>Mungkin masih ada jejak di berkas kantor: F9 menulisnya ulang.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Milik</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>anggapan</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>semua jenis</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>semua orang</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>lifted {day}</source>
        <translation>dicabut {day}</translation>
    </message>
    <message>
        <source>set by the head</source>
        <translation>ditetapkan kepala</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>sisa {hours} jam</translation>
    </message>
    <message>
        <source>{hours} h too late</source>
        <translation>lewat {hours} jam</translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message>
        <source>it has letters or signs in it, or is more than one number</source>
        <translation>ada huruf atau tanda di dalamnya, atau lebih dari satu nomor</translation>
    </message>
    <message>
        <source>it is no mobile number</source>
        <translation>bukan nomor telepon seluler</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>nomornya terlalu panjang</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>nomornya terlalu pendek</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>nomornya kosong</translation>
    </message>
</context>
<context>
    <name>pick_up</name>
    <message>
        <source>A card nobody has applied for: Ctrl+Enter asks who takes it.</source>
        <translation>Kartu tanpa permohonan: Ctrl+Enter menanyakan siapa yang mengambil.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Permohonan</translation>
    </message>
    <message>
        <source>Applied by {name} {phone}</source>
        <translation>Dimohon oleh {name} {phone}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>Appointment: {when}</source>
        <translation>Jadwal: {when}</translation>
    </message>
    <message>
        <source>Day list</source>
        <translation>Daftar hari</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Handed over by {staff}.</source>
        <translation>Diserahkan oleh {staff}.</translation>
    </message>
    <message>
        <source>It is made</source>
        <translation>Sudah dibuat</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Move appointment</source>
        <translation>Pindah jadwal</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Next of this person</source>
        <translation>Berkas berikutnya</translation>
    </message>
    <message>
        <source>Number of the document: {number}</source>
        <translation>Nomor berkas: {number}</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Di rak</translation>
    </message>
    <message>
        <source>Open it as a PDF</source>
        <translation>Buka sebagai PDF</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>Proof slip</source>
        <translation>Bukti pengambilan</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status note</source>
        <translation>Catatan status</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>The proof slip of {number}</source>
        <translation>Bukti pengambilan {number}</translation>
    </message>
    <message>
        <source>The status note</source>
        <translation>Catatan status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>a child, or somebody who has died, takes nothing: ask who does</source>
        <translation>masih anak atau sudah meninggal, jadi tidak mengambil sendiri</translation>
    </message>
    <message>
        <source>given to the holder or family on the same KK only</source>
        <translation>hanya diserahkan kepada pemilik atau keluarga dalam satu KK</translation>
    </message>
    <message>
        <source>{name} goes to {printer}.</source>
        <translation>{name} dicetak di {printer}.</translation>
    </message>
    <message>
        <source>{name}: the appointment is now {day}, {begins}.</source>
        <translation>{name}: jadwalnya sekarang {day}, {begins}.</translation>
    </message>
    <message>
        <source>{number}: the document is made and stands in slot {slot}.</source>
        <translation>{number}: berkas sudah dibuat dan ada di lokasi {slot}.</translation>
    </message>
</context>
<context>
    <name>post</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Address incomplete</source>
        <translation>Alamat belum lengkap</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>BAST</source>
        <translation>BAST</translation>
    </message>
    <message>
        <source>BAST {number}: {parcels} parcels to Kantor Pos. F8 prints the labels.</source>
        <translation>BAST {number}: {parcels} paket ke Kantor Pos. F8 mencetak label.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for Kantor Pos (*.csv)</source>
        <translation>CSV untuk Kantor Pos (*.csv)</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Choose a parcel first.</source>
        <translation>Pilih paket dulu.</translation>
    </message>
    <message>
        <source>Complete the address</source>
        <translation>Lengkapi alamat</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Correct the cost</source>
        <translation>Perbaiki ongkos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Ongkos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Kantor Pos {city}</source>
        <translation>Kantor Pos {city}</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>Last word</source>
        <translation>Kabar terakhir</translation>
    </message>
    <message>
        <source>Making the labels</source>
        <translation>Membuat label</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifes</translation>
    </message>
    <message>
        <source>Note the number</source>
        <translation>Catat nomor</translation>
    </message>
    <message>
        <source>Note the result</source>
        <translation>Catat hasil</translation>
    </message>
    <message>
        <source>Number on the post's label</source>
        <translation>Nomor di label Pos</translation>
    </message>
    <message>
        <source>Old card</source>
        <translation>Kartu lama</translation>
    </message>
    <message>
        <source>Old card is here</source>
        <translation>KTP lama sudah ada</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>No. paket</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Nomor HP</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Siap dikirim</translation>
    </message>
    <message>
        <source>Save the manifest as CSV</source>
        <translation>Simpan manifes sebagai CSV</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Sending the parcels</source>
        <translation>Mengirim paket</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Jalan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Urungkan langkah</translation>
    </message>
    <message>
        <source>Take the last result back?</source>
        <translation>Batalkan hasil terakhir?</translation>
    </message>
    <message>
        <source>Take the result back</source>
        <translation>Batalkan hasil</translation>
    </message>
    <message>
        <source>The labels are made as a PDF: print them at 100 %, without fitting to the page.</source>
        <translation>Label siap sebagai PDF: cetak 100 %, tanpa disesuaikan ke halaman.</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Perlu diputus</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>No. resi</translation>
    </message>
    <message>
        <source>What becomes of this parcel?</source>
        <translation>Paket ini mau diapakan?</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Selanjutnya</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>{name}, came back on {day}: {why}.</source>
        <translation>{name}, retur pada {day}: {why}.</translation>
    </message>
    <message>
        <source>{name}: Rp {cost}, {payment}.</source>
        <translation>{name}: Rp {cost}, {payment}.</translation>
    </message>
    <message>
        <source>{name}: kept. Still missing: {lacks}.</source>
        <translation>{name}: disimpan. Masih kurang: {lacks}.</translation>
    </message>
    <message>
        <source>{name}: taken back; the parcel is “{state}” again.</source>
        <translation>{name}: dibatalkan; paket kembali “{state}”.</translation>
    </message>
    <message>
        <source>{name}: the address is complete.</source>
        <translation>{name}: alamat sudah lengkap.</translation>
    </message>
    <message>
        <source>{name}: the post had said this before; nothing has changed.</source>
        <translation>{name}: hasil ini sudah pernah dicatat; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>{name}: tracking number {tracking}.</source>
        <translation>{name}: nomor resi {tracking}.</translation>
    </message>
    <message>
        <source>{name}: {state}, {day}.</source>
        <translation>{name}: {state}, {day}.</translation>
    </message>
    <message>
        <source>{name}: {what}.</source>
        <translation>{name}: {what}.</translation>
    </message>
    <message>
        <source>{name}: {what}. It stands in slot {slot}.</source>
        <translation>{name}: {what}. Disimpan di lokasi {slot}.</translation>
    </message>
    <message>
        <source>{name}: “{state}” of {day} was wrong. The parcel is then where it was before; both stay on record.</source>
        <translation>{name}: “{state}” tanggal {day} keliru. Paket kembali seperti sebelumnya; keduanya tetap tercatat.</translation>
    </message>
</context>
<context>
    <name>post_filter</name>
    <message>
        <source>About to come back</source>
        <translation>Segera diretur</translation>
    </message>
    <message>
        <source>All under way</source>
        <translation>Semua dalam perjalanan</translation>
    </message>
    <message>
        <source>Held at the post office</source>
        <translation>Ditahan di kantor pos</translation>
    </message>
    <message>
        <source>No result for {days} days</source>
        <translation>Tanpa kabar {days} hari</translation>
    </message>
    <message>
        <source>Old card not brought yet</source>
        <translation>KTP lama belum dibawa</translation>
    </message>
    <message>
        <source>Without tracking number</source>
        <translation>Belum ada resi</translation>
    </message>
</context>
<context>
    <name>post_label</name>
    <message>
        <source>COD Rp {amount}</source>
        <translation>COD Rp {amount}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>If undeliverable, please return to the sender.</source>
        <translation>Bila tidak dapat diantar, mohon kembalikan ke pengirim.</translation>
    </message>
    <message>
        <source>Paid by the sender</source>
        <translation>Dibayar pengirim</translation>
    </message>
    <message>
        <source>Phone {phone}</source>
        <translation>HP {phone}</translation>
    </message>
    <message>
        <source>TAKE THE OLD CARD FIRST</source>
        <translation>AMBIL KTP LAMA DULU</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
</context>
<context>
    <name>print_reason</name>
    <message>
        <source>Damaged</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Data change</source>
        <translation>Perubahan data</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>Pindah datang</translation>
    </message>
    <message>
        <source>Out of domicile</source>
        <translation>Luar domisili</translation>
    </message>
    <message>
        <source>PRR / first card</source>
        <translation>PRR / kartu pertama</translation>
    </message>
    <message>
        <source>Replaces suket</source>
        <translation>Ganti suket</translation>
    </message>
</context>
<context>
    <name>priority</name>
    <message>
        <source>All others, oldest recording first</source>
        <translation>Lainnya, perekaman terlama dulu</translation>
    </message>
    <message>
        <source>Disaster victims</source>
        <translation>Korban bencana</translation>
    </message>
    <message>
        <source>First-time holders (pemula)</source>
        <translation>Pemula</translation>
    </message>
    <message>
        <source>Lost, damaged or changed</source>
        <translation>Hilang, rusak, atau ganti data</translation>
    </message>
    <message>
        <source>Promised for tomorrow or earlier</source>
        <translation>Dijanjikan besok atau lebih awal</translation>
    </message>
    <message>
        <source>Somebody asked for it</source>
        <translation>Ada yang meminta</translation>
    </message>
    <message>
        <source>Suket holders</source>
        <translation>Pemegang suket</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Comparing people</source>
        <translation>Membandingkan orang</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Fingerprint matched</source>
        <translation>Sidik jari cocok</translation>
    </message>
    <message>
        <source>Kartu Keluarga</source>
        <translation>Kartu Keluarga</translation>
    </message>
    <message>
        <source>Letter of authority</source>
        <translation>Surat kuasa</translation>
    </message>
    <message>
        <source>Old KTP-el</source>
        <translation>KTP-el lama</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Resi</translation>
    </message>
</context>
<context>
    <name>proof_slip</name>
    <message>
        <source>As</source>
        <translation>Sebagai</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Diambil oleh</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Diserahkan oleh</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>Atas nama</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>No fee is charged for any service of this office.</source>
        <translation>Seluruh layanan kantor ini tidak dipungut biaya.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>PROOF OF COLLECTION</source>
        <translation>BUKTI PENGAMBILAN</translation>
    </message>
    <message>
        <source>Received, in good order,</source>
        <translation>Diterima dalam keadaan baik,</translation>
    </message>
    <message>
        <source>Shown at the counter</source>
        <translation>Ditunjukkan</translation>
    </message>
    <message>
        <source>Taken in by the office</source>
        <translation>Ditarik oleh kantor</translation>
    </message>
    <message>
        <source>{day}, at {time}</source>
        <translation>{day}, pukul {time}</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>All not yet printed</source>
        <translation>Semua yang belum dicetak</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Cancel jobs</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Jalur serah</translation>
    </message>
    <message>
        <source>Held because</source>
        <translation>Ditahan karena</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>More than 30 days</source>
        <translation>Lebih dari 30 hari</translation>
    </message>
    <message>
        <source>More than 90 days</source>
        <translation>Lebih dari 90 hari</translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>Lebih dari 1 tahun</translation>
    </message>
    <message>
        <source>More than half a year</source>
        <translation>Lebih dari setengah tahun</translation>
    </message>
    <message>
        <source>More than two years</source>
        <translation>Lebih dari 2 tahun</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Order of printing</source>
        <translation>Urutan cetak</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Urutan karena</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan cetak</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Direkam</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting and held</source>
        <translation>Menunggu dan ditahan</translation>
    </message>
    <message>
        <source>Waiting only</source>
        <translation>Hanya yang menunggu</translation>
    </message>
    <message>
        <source>Waiting or held</source>
        <translation>Menunggu atau ditahan</translation>
    </message>
    <message>
        <source>Why held, or with whom</source>
        <translation>Ditahan karena / di tangan</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Application number</source>
        <translation>Nomor permohonan</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Diambil di</translation>
    </message>
    <message>
        <source>Counter clerk</source>
        <translation>Petugas loket</translation>
    </message>
    <message>
        <source>Documents handed in</source>
        <translation>Berkas yang diserahkan</translation>
    </message>
    <message>
        <source>FREE OF CHARGE</source>
        <translation>GRATIS</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No fee is charged for any service of this office.</source>
        <translation>Seluruh layanan kantor ini tidak dipungut biaya.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nihil</translation>
    </message>
    <message>
        <source>Please bring this receipt, or its number, when you collect.</source>
        <translation>Bawa tanda terima ini, atau nomornya, saat mengambil.</translation>
    </message>
    <message>
        <source>RECEIPT</source>
        <translation>TANDA TERIMA</translation>
    </message>
    <message>
        <source>Ready on</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>To be given up when it is collected</source>
        <translation>Diserahkan saat mengambil</translation>
    </message>
</context>
<context>
    <name>receipt_line</name>
    <message>
        <source>Came back unsigned</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Handed over, signed</source>
        <translation>Diserahkan, ditandatangani</translation>
    </message>
    <message>
        <source>With the RT</source>
        <translation>Di RT</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
</context>
<context>
    <name>record_answer</name>
    <message>
        <source>According to the centre your card has been handed to you.</source>
        <translation>Menurut pusat, kartu Anda sudah diserahkan kepada Anda.</translation>
    </message>
    <message>
        <source>According to the centre your card has been printed elsewhere.</source>
        <translation>Menurut pusat, kartu Anda sudah dicetak di tempat lain.</translation>
    </message>
    <message>
        <source>According to the centre your card has been sent for printing elsewhere.</source>
        <translation>Menurut pusat, kartu Anda sudah dikirim untuk dicetak di tempat lain.</translation>
    </message>
    <message>
        <source>According to the centre your card has been sent to where it is handed out.</source>
        <translation>Menurut pusat, kartu Anda sudah dikirim ke tempat pengambilan.</translation>
    </message>
    <message>
        <source>If it was lost or damaged, please apply for a new one at the counter.</source>
        <translation>Bila hilang atau rusak, silakan ajukan kartu baru di loket.</translation>
    </message>
    <message>
        <source>Please ask again in a few days; an operator checks the sending.</source>
        <translation>Silakan tanyakan lagi beberapa hari ke depan; operator memeriksa pengirimannya.</translation>
    </message>
    <message>
        <source>Please ask again in a week; the office reports it to the centre.</source>
        <translation>Silakan tanyakan lagi seminggu ke depan; kantor melaporkannya ke pusat.</translation>
    </message>
    <message>
        <source>Please ask for it where you were recorded.</source>
        <translation>Silakan tanyakan di tempat Anda direkam.</translation>
    </message>
    <message>
        <source>Please be recorded again, here or at a kecamatan, with your KK.</source>
        <translation>Silakan rekam ulang, di sini atau di kecamatan, dengan membawa KK.</translation>
    </message>
    <message>
        <source>Please come for recording at a kecamatan or here, with your KK.</source>
        <translation>Silakan datang untuk perekaman di kecamatan atau di sini, dengan membawa KK.</translation>
    </message>
    <message>
        <source>Please come here for a fingerprint check; then the office decides.</source>
        <translation>Silakan datang ke sini untuk pencocokan sidik jari; setelah itu kantor memutuskan.</translation>
    </message>
    <message>
        <source>Please do not record again: choose one record with the office, and the other is deleted.</source>
        <translation>Mohon jangan rekam ulang: pilih satu rekaman bersama petugas, dan yang lain dihapus.</translation>
    </message>
    <message>
        <source>Please wait a moment: the counter takes in the newest list and asks for it.</source>
        <translation>Mohon tunggu sebentar: petugas memasukkan daftar terbaru dan memintanya dicetak.</translation>
    </message>
    <message>
        <source>Please wait and ask again in a week.</source>
        <translation>Mohon tunggu dan tanyakan lagi seminggu ke depan.</translation>
    </message>
    <message>
        <source>Please wait; the counter asks the database administrator (ADB).</source>
        <translation>Mohon tunggu; petugas menanyakannya kepada administrator basis data (ADB).</translation>
    </message>
    <message>
        <source>The centre cannot read the fingerprints or the photo of your recording.</source>
        <translation>Pusat tidak dapat membaca sidik jari atau foto pada rekaman Anda.</translation>
    </message>
    <message>
        <source>The centre has your recording and is going to check it.</source>
        <translation>Pusat sudah menerima rekaman Anda dan akan memeriksanya.</translation>
    </message>
    <message>
        <source>The centre is checking that you are recorded only once.</source>
        <translation>Pusat sedang memastikan Anda hanya terekam satu kali.</translation>
    </message>
    <message>
        <source>The search for your recording at the centre failed.</source>
        <translation>Pencarian rekaman Anda di pusat gagal.</translation>
    </message>
    <message>
        <source>The status of your record is not known here.</source>
        <translation>Status rekaman Anda tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>You are recorded under another NIK too.</source>
        <translation>Anda terekam juga dengan NIK lain.</translation>
    </message>
    <message>
        <source>You have been recorded, but the data has not been sent yet.</source>
        <translation>Anda sudah direkam, tetapi datanya belum dikirim.</translation>
    </message>
    <message>
        <source>You have not been recorded yet.</source>
        <translation>Anda belum melakukan perekaman.</translation>
    </message>
    <message>
        <source>Your data and your recording do not agree.</source>
        <translation>Data dan rekaman Anda tidak cocok.</translation>
    </message>
    <message>
        <source>Your record is complete and your card can be printed.</source>
        <translation>Rekaman Anda sudah lengkap dan kartunya dapat dicetak.</translation>
    </message>
    <message>
        <source>Your recording is being prepared for sending to the centre.</source>
        <translation>Rekaman Anda sedang disiapkan untuk dikirim ke pusat.</translation>
    </message>
    <message>
        <source>Your recording is incomplete.</source>
        <translation>Rekaman Anda belum lengkap.</translation>
    </message>
    <message>
        <source>Your recording is on its way to the centre, which can take long.</source>
        <translation>Rekaman Anda sedang dikirim ke pusat, dan ini dapat berlangsung lama.</translation>
    </message>
</context>
<context>
    <name>record_status</name>
    <message>
        <source>Being compared for doubles</source>
        <translation>Sedang diperiksa ketunggalannya</translation>
    </message>
    <message>
        <source>Being prepared for sending</source>
        <translation>Sedang disiapkan untuk dikirim</translation>
    </message>
    <message>
        <source>Card handed over</source>
        <translation>Kartu sudah diserahkan</translation>
    </message>
    <message>
        <source>Card printed</source>
        <translation>Kartu sudah dicetak</translation>
    </message>
    <message>
        <source>Card sent out</source>
        <translation>Kartu sudah dikirim</translation>
    </message>
    <message>
        <source>Double record</source>
        <translation>Data ganda</translation>
    </message>
    <message>
        <source>Enrolment failed at the centre</source>
        <translation>Rekaman gagal di pusat</translation>
    </message>
    <message>
        <source>Enrolment failed in the region</source>
        <translation>Rekaman gagal di daerah</translation>
    </message>
    <message>
        <source>Needs a decision of the office</source>
        <translation>Perlu keputusan kantor</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Belum rekam</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Status lain</translation>
    </message>
    <message>
        <source>Print Ready Record (PRR)</source>
        <translation>Siap cetak (PRR)</translation>
    </message>
    <message>
        <source>Received at the centre</source>
        <translation>Diterima pusat</translation>
    </message>
    <message>
        <source>Recorded, not sent yet</source>
        <translation>Sudah rekam, belum terkirim</translation>
    </message>
    <message>
        <source>Search failed at the centre</source>
        <translation>Pencarian gagal di pusat</translation>
    </message>
    <message>
        <source>Sent for printing</source>
        <translation>Dikirim untuk dicetak</translation>
    </message>
    <message>
        <source>Sent to the centre</source>
        <translation>Dikirim ke pusat</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>A newer sheet makes this one void. The code has no letters I, L, O and U.</source>
        <translation>Lembar yang lebih baru membatalkan lembar ini. Kode tidak memakai huruf I, L, O, dan U.</translation>
    </message>
    <message>
        <source>If the passphrase and this sheet are both lost, nobody can open the documents and backups any more.</source>
        <translation>Jika kalimat sandi dan lembar ini dua-duanya hilang, tidak seorang pun dapat membuka berkas dan cadangan lagi.</translation>
    </message>
    <message>
        <source>Key of the office</source>
        <translation>Kunci kantor</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Dibuat oleh</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Put it into an envelope, sign across the flap and lock it into the office's safe. Do not photograph, copy or scan it.</source>
        <translation>Masukkan ke amplop, tanda tangani melintang di penutupnya, lalu kunci di brankas kantor. Jangan difoto, difotokopi, atau dipindai.</translation>
    </message>
    <message>
        <source>RECOVERY SHEET</source>
        <translation>LEMBAR PEMULIHAN</translation>
    </message>
    <message>
        <source>SECRET. Whoever has this sheet opens every document and every backup of the office.</source>
        <translation>RAHASIA. Siapa pun yang memegang lembar ini dapat membuka semua berkas dan semua cadangan kantor.</translation>
    </message>
    <message>
        <source>Save the sheet to a memory stick</source>
        <translation>Simpan lembar ke flashdisk</translation>
    </message>
    <message>
        <source>The recovery sheet goes to {printer}. Put it into the safe now.</source>
        <translation>Lembar pemulihan dikirim ke {printer}. Masukkan ke brankas sekarang.</translation>
    </message>
    <message>
        <source>The sheet did not come out, and the code of the sheet before is void already. Make a sheet again.</source>
        <translation>Lembar tidak keluar, dan kode pada lembar sebelumnya sudah tidak berlaku. Buat lembar sekali lagi.</translation>
    </message>
    <message>
        <source>The sheet is in {file}. Print it, put the paper into the safe, and delete the file.</source>
        <translation>Lembar ada di {file}. Cetak, masukkan kertasnya ke brankas, lalu hapus filenya.</translation>
    </message>
    <message>
        <source>Use it when nobody knows the passphrase any more: type or scan the code where the passphrase is asked for, then set a new passphrase and make a new sheet.</source>
        <translation>Pakai jika tidak ada lagi yang tahu kalimat sandi: ketik atau pindai kode di tempat kalimat sandi ditanyakan, lalu tetapkan kalimat sandi baru dan buat lembar baru.</translation>
    </message>
    <message>
        <source>{day}, at {time}</source>
        <translation>{day}, pukul {time}</translation>
    </message>
</context>
<context>
    <name>region_doubt</name>
    <message>
        <source>Neither kelurahan nor kecamatan is given</source>
        <translation>Kelurahan dan kecamatan kosong</translation>
    </message>
    <message>
        <source>The kecamatan is not one of this city</source>
        <translation>Kecamatan bukan di kota ini</translation>
    </message>
    <message>
        <source>The kelurahan exists in more than one kecamatan</source>
        <translation>Kelurahan ada di lebih dari satu kecamatan</translation>
    </message>
    <message>
        <source>The kelurahan is not in this kecamatan</source>
        <translation>Kelurahan tidak ada di kecamatan ini</translation>
    </message>
    <message>
        <source>The region code and the names say different places</source>
        <translation>Kode wilayah dan nama menunjuk tempat yang berbeda</translation>
    </message>
    <message>
        <source>The region code is not in the list of this city</source>
        <translation>Kode wilayah tidak ada di daftar kota ini</translation>
    </message>
</context>
<context>
    <name>reject</name>
    <message>
        <source>A rule of the service speaks against this person</source>
        <translation>Orang ini tidak memenuhi syarat layanan</translation>
    </message>
    <message>
        <source>Another parcel has this tracking number, or this parcel has another one</source>
        <translation>Nomor resi ini milik paket lain, atau paket ini sudah punya resi lain</translation>
    </message>
    <message>
        <source>Excel kept the NIK as a number and has lost its last digits</source>
        <translation>Excel menyimpan NIK sebagai bilangan sehingga angka terakhirnya hilang</translation>
    </message>
    <message>
        <source>No NIK is given</source>
        <translation>NIK kosong</translation>
    </message>
    <message>
        <source>No complaint is written in the row</source>
        <translation>Isi pengaduan tidak ditulis</translation>
    </message>
    <message>
        <source>No name is given</source>
        <translation>Nama kosong</translation>
    </message>
    <message>
        <source>No parcel of this office has this tracking number</source>
        <translation>Tidak ada paket dinas dengan nomor resi ini</translation>
    </message>
    <message>
        <source>Not yet 17, and not known to be married</source>
        <translation>Belum 17 tahun dan tidak diketahui sudah kawin</translation>
    </message>
    <message>
        <source>The NIK contains something other than digits</source>
        <translation>NIK berisi selain angka</translation>
    </message>
    <message>
        <source>The NIK does not have 16 digits</source>
        <translation>Jumlah angka NIK bukan 16</translation>
    </message>
    <message>
        <source>The day lies before the parcel was sent, or before the last result</source>
        <translation>Tanggalnya sebelum paket dikirim, atau sebelum hasil terakhir</translation>
    </message>
    <message>
        <source>The day of the result cannot be read for certain</source>
        <translation>Tanggal hasil tidak terbaca dengan pasti</translation>
    </message>
    <message>
        <source>The day of the result has not come yet</source>
        <translation>Tanggal hasil belum terjadi</translation>
    </message>
    <message>
        <source>The digits cannot be those of a NIK</source>
        <translation>Susunan angkanya tidak mungkin NIK</translation>
    </message>
    <message>
        <source>The post has said something later of this parcel already</source>
        <translation>Kantor Pos sudah memberi kabar yang lebih akhir untuk paket ini</translation>
    </message>
    <message>
        <source>The request has no number</source>
        <translation>Permohonan tidak punya nomor</translation>
    </message>
    <message>
        <source>The row names no parcel</source>
        <translation>Baris ini tidak menyebut paket</translation>
    </message>
    <message>
        <source>The row stands on a sheet or page without column names</source>
        <translation>Baris berada di lembar atau halaman tanpa nama kolom</translation>
    </message>
    <message>
        <source>The service asked for is not in the catalogue</source>
        <translation>Layanan yang diminta tidak ada di daftar layanan</translation>
    </message>
    <message>
        <source>This cannot be a tracking number</source>
        <translation>Ini bukan nomor resi</translation>
    </message>
    <message>
        <source>What the post says of the parcel is not understood</source>
        <translation>Status dari Kantor Pos tidak dikenali</translation>
    </message>
</context>
<context>
    <name>reject_cure</name>
    <message>
        <source>Compare it with the label: 6 to 30 letters and digits, kept as text by Excel.</source>
        <translation>Cocokkan dengan label: 6 sampai 30 huruf dan angka, di Excel disimpan sebagai teks.</translation>
    </message>
    <message>
        <source>Compare the NIK with the KK and correct it.</source>
        <translation>Cocokkan NIK dengan KK lalu perbaiki.</translation>
    </message>
    <message>
        <source>Compare the day with the post's slip and correct it.</source>
        <translation>Cocokkan tanggal dengan slip Pos lalu perbaiki.</translation>
    </message>
    <message>
        <source>Compare the word with the names on the page Services and correct it.</source>
        <translation>Cocokkan namanya dengan halaman Layanan lalu perbaiki.</translation>
    </message>
    <message>
        <source>Copy the line with the column names above the row and import the file again.</source>
        <translation>Salin baris nama kolom ke atas baris ini lalu terima lagi berkasnya.</translation>
    </message>
    <message>
        <source>Export the list again with the NIK column as text, or type the NIK anew.</source>
        <translation>Ekspor ulang daftar dengan kolom NIK sebagai teks, atau ketik ulang NIK.</translation>
    </message>
    <message>
        <source>Export the list again with the column of the app's numbers.</source>
        <translation>Ekspor ulang daftar dengan kolom nomor permohonan dari aplikasi.</translation>
    </message>
    <message>
        <source>Fill in the tracking number that stands on the parcel.</source>
        <translation>Isi nomor resi yang tertera di paket.</translation>
    </message>
    <message>
        <source>Fill in what the citizen complains of.</source>
        <translation>Isi apa yang diadukan warga.</translation>
    </message>
    <message>
        <source>Import the row again after the 17th birthday; somebody married is taken in at the counter.</source>
        <translation>Impor lagi baris ini setelah ulang tahun ke-17; yang sudah kawin diterima di loket.</translation>
    </message>
    <message>
        <source>Look the parcel up on the page Kantor Pos; take the wrong result back there.</source>
        <translation>Cari paketnya di halaman Kantor Pos; batalkan hasil yang keliru di sana.</translation>
    </message>
    <message>
        <source>Look up the NIK by name and birth date, and fill it in.</source>
        <translation>Cari NIK menurut nama dan tanggal lahir, lalu isikan.</translation>
    </message>
    <message>
        <source>Look up the name by the NIK, and fill it in.</source>
        <translation>Cari nama menurut NIK, lalu isikan.</translation>
    </message>
    <message>
        <source>Look up the rule on the page Services, and ask what was meant.</source>
        <translation>Lihat syaratnya di halaman Layanan, lalu tanyakan apa yang dimaksud.</translation>
    </message>
    <message>
        <source>Note the number on the page Kantor Pos first, or take the row out of the list.</source>
        <translation>Catat dulu resinya di halaman Kantor Pos, atau hapus baris ini dari daftar.</translation>
    </message>
    <message>
        <source>Scan both labels on the page Kantor Pos and correct the wrong one.</source>
        <translation>Pindai kedua label di halaman Kantor Pos dan perbaiki yang keliru.</translation>
    </message>
    <message>
        <source>Write Terkirim, Gagal antar 1, Gagal antar 2, Ditahan or Retur.</source>
        <translation>Tulis Terkirim, Gagal antar 1, Gagal antar 2, Ditahan, atau Retur.</translation>
    </message>
    <message>
        <source>Write the day as 04-08-2020.</source>
        <translation>Tulis tanggal seperti 04-08-2020.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>% failed</source>
        <translation>% gagal</translation>
    </message>
    <message>
        <source>(still to be written)</source>
        <translation>(belum ditulis)</translation>
    </message>
    <message>
        <source>A parcel that cannot be delivered to its addressee is returned to the {first} with the reason.</source>
        <translation>Kiriman yang tidak dapat disampaikan kepada penerima dikembalikan kepada {first} disertai alasannya.</translation>
    </message>
    <message>
        <source>A. Applications by service and channel</source>
        <translation>A. Permohonan menurut layanan dan saluran masuk</translation>
    </message>
    <message>
        <source>A. Appointments in order of time</source>
        <translation>A. Janji temu menurut jam</translation>
    </message>
    <message>
        <source>A. Cards handed over, by way</source>
        <translation>A. Kartu diserahkan menurut jalur</translation>
    </message>
    <message>
        <source>A. Complaints by kind</source>
        <translation>A. Pengaduan menurut jenis</translation>
    </message>
    <message>
        <source>A. Files by RT</source>
        <translation>A. Berkas per RT</translation>
    </message>
    <message>
        <source>A. Parcels sent, by kecamatan and where they are now</source>
        <translation>A. Paket dikirim, per kecamatan dan status saat ini</translation>
    </message>
    <message>
        <source>A. Services finished, by channel</source>
        <translation>A. Layanan selesai menurut saluran</translation>
    </message>
    <message>
        <source>A. Stock</source>
        <translation>A. Persediaan</translation>
    </message>
    <message>
        <source>A. Verdicts by service</source>
        <translation>A. Hasil pemeriksaan menurut layanan</translation>
    </message>
    <message>
        <source>A. When and how it happened and became known</source>
        <translation>A. Kapan dan bagaimana terjadi dan diketahui</translation>
    </message>
    <message>
        <source>ADDENDUM {count} TO THE DAILY REPORT OF CARD PRINTING</source>
        <translation>ADENDUM {count} ATAS LAPORAN HARIAN PENCETAKAN KTP-EL</translation>
    </message>
    <message>
        <source>ANNEX 1: APPLICATIONS RETURNED AND WHY</source>
        <translation>LAMPIRAN 1: PERMOHONAN YANG DIKEMBALIKAN DAN SEBABNYA</translation>
    </message>
    <message>
        <source>ANNEX 1: CARDS PICKED UP AT THE COUNTER</source>
        <translation>LAMPIRAN 1: KARTU DIAMBIL DI LOKET</translation>
    </message>
    <message>
        <source>ANNEX 1: LOOKS, EXPORTS, SIGN-INS AND REFUSALS ONE BY ONE</source>
        <translation>LAMPIRAN 1: PENGLIHATAN, EKSPOR, MASUK, DAN PENOLAKAN SATU PER SATU</translation>
    </message>
    <message>
        <source>ANNEX 1: PARCELS SENT IN THE PERIOD</source>
        <translation>LAMPIRAN 1: PAKET YANG DIKIRIM DALAM PERIODE</translation>
    </message>
    <message>
        <source>ANNEX 2: APPLICATIONS REFUSED AND WHY</source>
        <translation>LAMPIRAN 2: PERMOHONAN YANG DITOLAK DAN SEBABNYA</translation>
    </message>
    <message>
        <source>ANNEX 2: CARDS SENT OUT</source>
        <translation>LAMPIRAN 2: KARTU DIKIRIM DENGAN BAST</translation>
    </message>
    <message>
        <source>ANNEX 2: PARCELS STILL UNDER WAY</source>
        <translation>LAMPIRAN 2: PAKET YANG MASIH DALAM PERJALANAN</translation>
    </message>
    <message>
        <source>ANNEX 2: PEOPLE WHOSE DATA WERE TOUCHED</source>
        <translation>LAMPIRAN 2: WARGA YANG DATANYA TERSENTUH</translation>
    </message>
    <message>
        <source>ANNEX 3: DOCUMENTS HANDED OVER AT THE COUNTER AND TO KANTOR POS</source>
        <translation>LAMPIRAN 3: DOKUMEN YANG DISERAHKAN DI LOKET DAN KE KANTOR POS</translation>
    </message>
    <message>
        <source>ANNEX TO THE MINUTES OF DESTRUCTION</source>
        <translation>LAMPIRAN BERITA ACARA PEMUSNAHAN</translation>
    </message>
    <message>
        <source>ANNEX TO THE MINUTES OF HANDOVER</source>
        <translation>LAMPIRAN BERITA ACARA SERAH TERIMA</translation>
    </message>
    <message>
        <source>ANNEX: APPLICATIONS IN THE ORDER THEY CAME IN</source>
        <translation>LAMPIRAN: PERMOHONAN MENURUT URUTAN MASUK</translation>
    </message>
    <message>
        <source>ANNEX: CARDS BY NAME AND ADDRESS</source>
        <translation>LAMPIRAN: DAFTAR KARTU MENURUT NAMA DAN ALAMAT</translation>
    </message>
    <message>
        <source>ANNEX: CARDS PRINTED, BY NAME</source>
        <translation>LAMPIRAN: DAFTAR KARTU YANG DICETAK</translation>
    </message>
    <message>
        <source>ANNEX: COMPLAINTS ONE BY ONE</source>
        <translation>LAMPIRAN: PENGADUAN SATU PER SATU</translation>
    </message>
    <message>
        <source>ANNEX: SERVICES FINISHED BY KELURAHAN</source>
        <translation>LAMPIRAN: LAYANAN SELESAI MENURUT KELURAHAN</translation>
    </message>
    <message>
        <source>ANNEX: UNPRINTED CARDS BY KELURAHAN</source>
        <translation>LAMPIRAN: KARTU BELUM DICETAK MENURUT KELURAHAN</translation>
    </message>
    <message>
        <source>ANNEX: WHAT EACH ROLE MAY DO</source>
        <translation>LAMPIRAN: HAK TIAP TUGAS</translation>
    </message>
    <message>
        <source>APPROVED; NOT YET CARRIED OUT TO ITS END</source>
        <translation>DISETUJUI; BELUM DIJALANKAN SAMPAI SELESAI</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mengenai</translation>
    </message>
    <message>
        <source>Accounts examined</source>
        <translation>Akun yang diperiksa</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adendum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Semua hari</translation>
    </message>
    <message>
        <source>An application has always come by some channel.</source>
        <translation>Setiap permohonan selalu masuk lewat suatu saluran.</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Batas jawab</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Sudah dijawab</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Dijawab pada</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Permohonan</translation>
    </message>
    <message>
        <source>Appointments of a day</source>
        <translation>Janji temu satu hari</translation>
    </message>
    <message>
        <source>Appointments {day}</source>
        <translation>Janji temu {day}</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>Approved by,</source>
        <translation>Disetujui oleh,</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Diminta oleh</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Diminta pada</translation>
    </message>
    <message>
        <source>B. Applications by service and state</source>
        <translation>B. Permohonan menurut layanan dan keadaan</translation>
    </message>
    <message>
        <source>B. Appointments by half-hour</source>
        <translation>B. Janji temu menurut setengah jam</translation>
    </message>
    <message>
        <source>B. Complaints by channel</source>
        <translation>B. Pengaduan menurut saluran</translation>
    </message>
    <message>
        <source>B. Handovers under a BAST</source>
        <translation>B. Serah terima dengan BAST</translation>
    </message>
    <message>
        <source>B. Services finished, by week</source>
        <translation>B. Layanan selesai menurut minggu</translation>
    </message>
    <message>
        <source>B. Verdicts by channel</source>
        <translation>B. Hasil pemeriksaan menurut saluran masuk</translation>
    </message>
    <message>
        <source>B. What the post said within the period</source>
        <translation>B. Hasil dari Kantor Pos dalam periode</translation>
    </message>
    <message>
        <source>B. What was missing</source>
        <translation>B. Yang kurang</translation>
    </message>
    <message>
        <source>B. Which data</source>
        <translation>B. Data apa</translation>
    </message>
    <message>
        <source>B. {kind} printed, by kecamatan and reason</source>
        <translation>B. Pencetakan {kind} menurut kecamatan dan alasan</translation>
    </message>
    <message>
        <source>BAST number</source>
        <translation>Nomor BAST</translation>
    </message>
    <message>
        <source>BAST {destination} {day}</source>
        <translation>BAST {destination} {day}</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Became known</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Semula</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>By channel the report tells the cards printed. Stock, spoiled cards, backlog and shelf belong to the whole day: see the report without a channel.</source>
        <translation>Per saluran, laporan ini memuat keping yang dicetak. Persediaan, keping rusak, antrean, dan lokasi simpan berlaku untuk seluruh hari: lihat laporan tanpa saluran.</translation>
    </message>
    <message>
        <source>By kecamatan</source>
        <translation>Per kecamatan</translation>
    </message>
    <message>
        <source>By kelurahan</source>
        <translation>Per kelurahan</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>Per daftar</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Per tugas</translation>
    </message>
    <message>
        <source>C. Applications by kecamatan and channel</source>
        <translation>C. Permohonan menurut kecamatan dan saluran masuk</translation>
    </message>
    <message>
        <source>C. Checks by clerk</source>
        <translation>C. Pemeriksaan menurut petugas</translation>
    </message>
    <message>
        <source>C. Complaints by week</source>
        <translation>C. Pengaduan menurut minggu</translation>
    </message>
    <message>
        <source>C. Did not come before; the document still waits here</source>
        <translation>C. Tidak datang sebelumnya; dokumennya masih menunggu di sini</translation>
    </message>
    <message>
        <source>C. Documents handed over at the counter</source>
        <translation>C. Dokumen yang diserahkan di loket</translation>
    </message>
    <message>
        <source>C. How many people, as the journal tells it</source>
        <translation>C. Berapa orang, menurut jejak audit</translation>
    </message>
    <message>
        <source>C. Movement of the {kind} backlog (PRR)</source>
        <translation>C. Mutasi antrean {kind} (PRR)</translation>
    </message>
    <message>
        <source>C. Results by document</source>
        <translation>C. Hasil per dokumen</translation>
    </message>
    <message>
        <source>C. Services finished, by kecamatan</source>
        <translation>C. Layanan selesai menurut kecamatan</translation>
    </message>
    <message>
        <source>C. Why parcels came back within the period</source>
        <translation>C. Alasan paket retur dalam periode</translation>
    </message>
    <message>
        <source>CARDS ASKED FOR THAT ARE NOT IN THIS BUNDLE</source>
        <translation>KARTU YANG DIMINTA TETAPI TIDAK ADA DALAM BUNDEL INI</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Came back unsigned</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Cancelled: {reasons}.</source>
        <translation>Dibatalkan: {reasons}.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Card in the list</source>
        <translation>Kartu dalam daftar</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Cards by cause</source>
        <translation>Kartu menurut sebab</translation>
    </message>
    <message>
        <source>Cards not collected within {days} are returned to the {first} with minutes of return.</source>
        <translation>Kartu yang tidak diambil dalam waktu {days} dikembalikan kepada {first} dengan berita acara pengembalian.</translation>
    </message>
    <message>
        <source>Cards whose outcome nobody has told yet: {count}; the day waits for them.</source>
        <translation>Kartu yang hasil cetaknya belum diketahui: {count}; hari belum dapat ditutup.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Closed on {day} at {time} by {name}</source>
        <translation>Ditutup {day} pukul {time} oleh {name}</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo akhir</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Complaints about money are told to section heads alone, and are not among these figures unless the person who made this report looks into them.</source>
        <translation>Pengaduan soal uang hanya disampaikan kepada kepala seksi, dan tidak termasuk angka ini kecuali pembuat laporan ini yang menanganinya.</translation>
    </message>
    <message>
        <source>Complaints by kind, channel and week: how quickly they were answered, what is late</source>
        <translation>Pengaduan menurut jenis, saluran, dan minggu: secepat apa dijawab, mana yang terlambat</translation>
    </message>
    <message>
        <source>Complaints {first} to {last}</source>
        <translation>Pengaduan {first} sampai {last}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Atas laporan nomor</translation>
    </message>
    <message>
        <source>Cost (Rp)</source>
        <translation>Ongkos (Rp)</translation>
    </message>
    <message>
        <source>Count correction</source>
        <translation>Koreksi opname</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Fisik</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>D. Cost of the parcels sent</source>
        <translation>D. Ongkos paket yang dikirim</translation>
    </message>
    <message>
        <source>D. Findings by document</source>
        <translation>D. Temuan menurut berkas</translation>
    </message>
    <message>
        <source>D. Handing over of printed cards</source>
        <translation>D. Penyerahan kartu</translation>
    </message>
    <message>
        <source>D. Not handed over, with the reason</source>
        <translation>D. Belum diserahkan, dengan alasan</translation>
    </message>
    <message>
        <source>D. Void BAST numbers, taken back; their cards stayed here</source>
        <translation>D. Nomor BAST batal (diurungkan; kartunya tetap di sini)</translation>
    </message>
    <message>
        <source>D. What it may lead to for them</source>
        <translation>D. Akibat yang mungkin bagi mereka</translation>
    </message>
    <message>
        <source>DAILY REPORT OF CARD PRINTING</source>
        <translation>LAPORAN HARIAN PENCETAKAN KTP-EL</translation>
    </message>
    <message>
        <source>DAILY REPORT OF CARDS AND DOCUMENTS HANDED OVER</source>
        <translation>LAPORAN HARIAN PENYERAHAN KARTU DAN DOKUMEN</translation>
    </message>
    <message>
        <source>DATA THAT THE OFFICE KEEPS OF YOU</source>
        <translation>DATA TENTANG ANDA YANG DISIMPAN KANTOR</translation>
    </message>
    <message>
        <source>Daily handover report</source>
        <translation>Laporan harian penyerahan</translation>
    </message>
    <message>
        <source>Daily print report</source>
        <translation>Laporan harian pencetakan</translation>
    </message>
    <message>
        <source>Daily print report {day}</source>
        <translation>Laporan harian pencetakan {day}</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Data are deleted when their retention period has passed. Before that they are records of the state, which the law obliges the office to keep; a request for deletion is answered in writing all the same.</source>
        <translation>Data dihapus setelah masa simpannya lewat. Sebelum itu data adalah arsip negara yang wajib disimpan kantor menurut undang-undang; permintaan penghapusan tetap dijawab secara tertulis.</translation>
    </message>
    <message>
        <source>Data incident</source>
        <translation>Insiden data</translation>
    </message>
    <message>
        <source>Data incident {number}</source>
        <translation>Insiden data {number}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day/date</source>
        <translation>Hari/Tanggal</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Days since recording</source>
        <translation>Umur perekaman (hari)</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Sudah dimusnahkan</translation>
    </message>
    <message>
        <source>Destroyed by,</source>
        <translation>Yang memusnahkan,</translation>
    </message>
    <message>
        <source>Destroyed up to</source>
        <translation>Dimusnahkan sampai</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Documents finished</source>
        <translation>Jadi</translation>
    </message>
    <message>
        <source>Documents given</source>
        <translation>Dokumen diserahkan</translation>
    </message>
    <message>
        <source>Documents missing</source>
        <translation>Berkas kurang</translation>
    </message>
    <message>
        <source>Documents on the list</source>
        <translation>Jumlah dokumen</translation>
    </message>
    <message>
        <source>Drafts on the PCs of the counters are no part of the database: each PC deletes its own, when the application is taken in or the draft is thrown away.</source>
        <translation>Konsep di komputer loket bukan bagian dari basis data: tiap komputer menghapusnya sendiri saat permohonan diterima atau konsep dibuang.</translation>
    </message>
    <message>
        <source>E. Findings by service</source>
        <translation>E. Temuan menurut layanan</translation>
    </message>
    <message>
        <source>E. Operators and printers</source>
        <translation>E. Operator dan printer</translation>
    </message>
    <message>
        <source>E. Under way today, by days without a word of the post</source>
        <translation>E. Masih dalam perjalanan hari ini, menurut hari tanpa kabar</translation>
    </message>
    <message>
        <source>E. What was done and will be done</source>
        <translation>E. Yang sudah dan akan dilakukan</translation>
    </message>
    <message>
        <source>Each document is signed for by the person named or by family. Documents of people who are not there come back with this list.</source>
        <translation>Setiap dokumen ditandatangani oleh yang bersangkutan atau keluarganya. Dokumen orang yang tidak di tempat dikembalikan bersama tanda terima ini.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Entries about people whose data were destroyed since, and who are not named: {count}.</source>
        <translation>Catatan tentang warga yang datanya sudah dimusnahkan dan tidak disebut namanya: {count}.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Entry {entry}: {hash}</source>
        <translation>Catatan {entry}: {hash}</translation>
    </message>
    <message>
        <source>Every application of a span: who asked for what, what was promised, who took it</source>
        <translation>Setiap permohonan dalam suatu masa: siapa memohon apa, janji selesainya, siapa yang mengambil</translation>
    </message>
    <message>
        <source>Every card and document that left the office in one day</source>
        <translation>Setiap kartu dan dokumen yang keluar dari kantor dalam satu hari</translation>
    </message>
    <message>
        <source>Every entry of a span as a sentence: who did what, what changed, and why</source>
        <translation>Setiap catatan dalam suatu masa sebagai kalimat: siapa melakukan apa, apa yang berubah, dan mengapa</translation>
    </message>
    <message>
        <source>Every parcel of one BAST with tracking number, full address, contents and cost</source>
        <translation>Setiap paket dari satu BAST: resi, alamat lengkap, isi, dan ongkos</translation>
    </message>
    <message>
        <source>Everything kept of the person who asked, whole, and who looked at it</source>
        <translation>Semua data tentang orang yang meminta, utuh, dan siapa yang melihatnya</translation>
    </message>
    <message>
        <source>F. Findings by channel</source>
        <translation>F. Temuan menurut saluran masuk</translation>
    </message>
    <message>
        <source>F. How the people were told</source>
        <translation>F. Cara warga diberi tahu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Figures stay: a row that is counted in a report keeps its day, place, kind and outcome, and nobody can be told from it. Numbers of papers stay in their register. Signed papers in the cabinet are not touched by this; they are destroyed with minutes of their own.</source>
        <translation>Angka tetap: baris yang dihitung dalam laporan tetap memuat tanggal, tempat, jenis, dan hasilnya, tanpa orang yang dapat dikenali. Nomor naskah tetap dalam registernya. Berkas bertanda tangan di lemari tidak tersentuh; berkas itu dimusnahkan dengan berita acara tersendiri.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>For {people} asked for by this kecamatan no card is handed over today; the reasons stand in the second annex, and what is left over goes with the next handover.</source>
        <translation>Untuk {people} yang diminta kecamatan ini belum ada kartu yang diserahkan hari ini; alasannya tercantum dalam lampiran kedua, dan sisanya ikut serah terima berikutnya.</translation>
    </message>
    <message>
        <source>From the signing of these minutes the {second} answers for the keeping and delivery of the cards.</source>
        <translation>Sejak berita acara ini ditandatangani, tanggung jawab atas penyimpanan dan penyampaian kartu beralih kepada {second}.</translation>
    </message>
    <message>
        <source>G. Who did what in the span</source>
        <translation>G. Siapa melakukan apa dalam rentang itu</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Dititipkan</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>H. What was taken out of the program</source>
        <translation>H. Yang dikeluarkan dari program</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Sudah diserahkan</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Diserahkan oleh</translation>
    </message>
    <message>
        <source>Handed over by,</source>
        <translation>Yang menyerahkan,</translation>
    </message>
    <message>
        <source>Handed over through</source>
        <translation>Diserahkan melalui</translation>
    </message>
    <message>
        <source>Handover report {day}</source>
        <translation>Laporan harian penyerahan {day}</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Jumlah BAST</translation>
    </message>
    <message>
        <source>Hash begins</source>
        <translation>Awal hash</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Dipegang oleh</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Identity checked by</source>
        <translation>Identitas diperiksa dengan</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>In accordance with article 46 of Law 27 of 2022 on the protection of personal data.</source>
        <translation>Sesuai Pasal 46 Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.</translation>
    </message>
    <message>
        <source>In the print room</source>
        <translation>Di ruang cetak</translation>
    </message>
    <message>
        <source>Initials of receiver</source>
        <translation>Paraf penerima</translation>
    </message>
    <message>
        <source>It follows the circular of the Minister of Home Affairs 470.13/11176/SJ of 13 December 2018. The cards are listed by name and address in the annex, which is part of these minutes.</source>
        <translation>Pemusnahan dilaksanakan sesuai Surat Edaran Menteri Dalam Negeri Nomor 470.13/11176/SJ tanggal 13 Desember 2018. Daftar kartu menurut nama dan alamat tercantum dalam lampiran yang merupakan bagian tidak terpisahkan dari berita acara ini.</translation>
    </message>
    <message>
        <source>It is one paper with a number of its own, and no count of requests.</source>
        <translation>Ini satu surat bernomor sendiri, bukan hitungan permohonan.</translation>
    </message>
    <message>
        <source>It tells of one channel alone.</source>
        <translation>Laporan ini hanya tentang satu saluran.</translation>
    </message>
    <message>
        <source>JOURNAL</source>
        <translation>JEJAK AUDIT</translation>
    </message>
    <message>
        <source>Jemput bola {number}</source>
        <translation>Jemput bola {number}</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jejak audit</translation>
    </message>
    <message>
        <source>Journal seal</source>
        <translation>Segel jejak audit</translation>
    </message>
    <message>
        <source>Journal {first} to {last}</source>
        <translation>Jejak audit {first} sampai {last}</translation>
    </message>
    <message>
        <source>Kantor Pos deliveries</source>
        <translation>Pengiriman Kantor Pos</translation>
    </message>
    <message>
        <source>Kec. {name}</source>
        <translation>Kec. {name}</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kecamatan requests {first} to {last}</source>
        <translation>Permintaan kecamatan {first} s.d. {last}</translation>
    </message>
    <message>
        <source>Kecamatan {kecamatan}</source>
        <translation>Kecamatan {kecamatan}</translation>
    </message>
    <message>
        <source>Kecamatan {name}</source>
        <translation>Kecamatan {name}</translation>
    </message>
    <message>
        <source>Kel. {name}</source>
        <translation>Kel. {name}</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Kelurahan / kecamatan</source>
        <translation>Kelurahan / kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan {kelurahan}, Kecamatan {kecamatan}</source>
        <translation>Kelurahan {kelurahan}, Kecamatan {kecamatan}</translation>
    </message>
    <message>
        <source>Kelurahan {name}</source>
        <translation>Kelurahan {name}</translation>
    </message>
    <message>
        <source>Kelurahan {village}, RW {rw}, RT {rt}</source>
        <translation>Kelurahan {village}, RW {rw}, RT {rt}</translation>
    </message>
    <message>
        <source>Kept (months)</source>
        <translation>Masa simpan (bulan)</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Kept back: work, a double record or a complaint was open, a card waited for its destruction, or an order keeps the data.</source>
        <translation>Ditahan: pekerjaan, data ganda, atau pengaduan masih terbuka, kartu menunggu pemusnahan, atau ada perintah yang menahan data.</translation>
    </message>
    <message>
        <source>Kind of complaint</source>
        <translation>Jenis pengaduan</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Jenis data</translation>
    </message>
    <message>
        <source>LIST OF APPOINTMENTS</source>
        <translation>DAFTAR JANJI TEMU</translation>
    </message>
    <message>
        <source>Last end</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Last word</source>
        <translation>Kabar terakhir</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Less than {days} days</source>
        <translation>Kurang dari {days} hari</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Letter, day and team; files, results and leftovers of each RT</source>
        <translation>Surat, hari dan petugas; berkas, hasil dan sisa tiap RT</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>List of cards</source>
        <translation>Daftar kartu</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>Daftar nama</translation>
    </message>
    <message>
        <source>Listed: {shown} of {total}, everything the filter covers.</source>
        <translation>Tercantum {shown} dari {total}, seluruhnya sesuai saringan.</translation>
    </message>
    <message>
        <source>Lists and reports about many people are noted as one look at many: since the first entry about you, {count} of them were taken out of the program. Each may hold your row; NIKs are masked in them unless the journal says otherwise.</source>
        <translation>Daftar dan laporan tentang banyak orang dicatat sebagai satu penglihatan atas banyak orang: sejak catatan pertama tentang Anda, {count} buah dikeluarkan dari program. Masing-masing mungkin memuat baris Anda; NIK di dalamnya tersamar kecuali jejak audit menyebut lain.</translation>
    </message>
    <message>
        <source>MANIFEST FOR KANTOR POS</source>
        <translation>MANIFES KIRIMAN KANTOR POS</translation>
    </message>
    <message>
        <source>MINUTES OF DESTRUCTION
OF ARCHIVED DATA</source>
        <translation>BERITA ACARA PEMUSNAHAN
ARSIP DATA</translation>
    </message>
    <message>
        <source>MINUTES OF DESTRUCTION
OF SPOILED AND WITHDRAWN CARDS</source>
        <translation>BERITA ACARA PEMUSNAHAN
KARTU RUSAK DAN KARTU YANG DITARIK</translation>
    </message>
    <message>
        <source>MINUTES OF HANDOVER
OF POPULATION CARDS</source>
        <translation>BERITA ACARA SERAH TERIMA
DOKUMEN KEPENDUDUKAN</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Manifest for Kantor Pos</source>
        <translation>Manifes Kantor Pos</translation>
    </message>
    <message>
        <source>Median until the answer (working hours)</source>
        <translation>Median sampai dijawab (jam kerja)</translation>
    </message>
    <message>
        <source>Median wait (working hours)</source>
        <translation>Median tunggu (jam kerja)</translation>
    </message>
    <message>
        <source>Median wait: hours the counters were open between receipt and the first verdict. What came back after a return, and second checks, are not counted again.</source>
        <translation>Median tunggu: jam buka loket antara permohonan masuk dan hasil pemeriksaan pertama. Permohonan yang kembali setelah dikembalikan dan pemeriksaan kedua tidak dihitung lagi.</translation>
    </message>
    <message>
        <source>Median: hours the counters were open between receipt and the first answer, or the closing of a complaint that was never answered. Late: the first answer came after its day, or is still missing after it.</source>
        <translation>Median: jam buka loket antara pengaduan diterima dan jawaban pertama, atau penutupan pengaduan yang tidak pernah dijawab. Terlambat: jawaban pertama lewat dari batasnya, atau belum ada sesudah batasnya.</translation>
    </message>
    <message>
        <source>Minutes of destroyed data</source>
        <translation>Berita acara pemusnahan data</translation>
    </message>
    <message>
        <source>Minutes of destroyed data {number}</source>
        <translation>Berita acara pemusnahan data {number}</translation>
    </message>
    <message>
        <source>Minutes of destruction</source>
        <translation>Berita acara pemusnahan</translation>
    </message>
    <message>
        <source>Minutes of destruction {day}</source>
        <translation>Berita acara pemusnahan {day}</translation>
    </message>
    <message>
        <source>Minutes of one destruction</source>
        <translation>Berita acara pemusnahan</translation>
    </message>
    <message>
        <source>Minutes of one handover (BAST)</source>
        <translation>Berita acara serah terima (BAST)</translation>
    </message>
    <message>
        <source>Missing or not in order</source>
        <translation>Kurang atau tidak sesuai</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK in it</source>
        <translation>NIK di dalamnya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name of taker</source>
        <translation>Nama pengambil</translation>
    </message>
    <message>
        <source>Name of who receives it</source>
        <translation>Nama penerima</translation>
    </message>
    <message>
        <source>Never asked for</source>
        <translation>Belum ada yang meminta</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No documents have been given to an RT yet.</source>
        <translation>Belum ada dokumen yang dititipkan ke RT.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nobody, as far as the journal reaches.</source>
        <translation>Tidak ada, sejauh jangkauan jejak audit.</translation>
    </message>
    <message>
        <source>Not closed; as of {day}, {time}</source>
        <translation>Belum ditutup; keadaan {day} pukul {time}</translation>
    </message>
    <message>
        <source>Not collected yet, by days since printing</source>
        <translation>Belum diambil, menurut umur cetak (hari)</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Belum lengkap</translation>
    </message>
    <message>
        <source>Not on this paper: data kept without a NIK, photographs and fingerprints (the office keeps none here), what the centre in Jakarta keeps, signed papers in the cabinet, and orders of the law to keep data.</source>
        <translation>Tidak termuat di sini: data yang disimpan tanpa NIK, foto dan sidik jari (kantor tidak menyimpannya di program ini), data di pusat di Jakarta, berkas bertanda tangan di lemari, dan perintah hukum untuk menahan data.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Nothing is kept under this NIK.</source>
        <translation>Tidak ada data yang disimpan dengan NIK ini.</translation>
    </message>
    <message>
        <source>Number of the complaint</source>
        <translation>Nomor pengaduan</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nomor berkas</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nomor {number}</translation>
    </message>
    <message>
        <source>Number {number}, {day}</source>
        <translation>Nomor {number}, tanggal {day}</translation>
    </message>
    <message>
        <source>Of which held</source>
        <translation>Di antaranya ditahan</translation>
    </message>
    <message>
        <source>Of which late</source>
        <translation>Di antaranya terlambat</translation>
    </message>
    <message>
        <source>Of which reopened</source>
        <translation>Di antaranya dibuka kembali</translation>
    </message>
    <message>
        <source>Of which second checks</source>
        <translation>Di antaranya pemeriksaan kedua</translation>
    </message>
    <message>
        <source>Of which with whole NIK</source>
        <translation>Di antaranya dengan NIK utuh</translation>
    </message>
    <message>
        <source>Old card taken in</source>
        <translation>KTP lama ditarik</translation>
    </message>
    <message>
        <source>Old card to the courier</source>
        <translation>KTP lama ke kurir</translation>
    </message>
    <message>
        <source>Oldest recording</source>
        <translation>Perekaman terlama</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Hanya</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo awal</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Out of domicile</source>
        <translation>Luar domisili</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Own data of a person</source>
        <translation>Data pribadi seseorang</translation>
    </message>
    <message>
        <source>Own data {number}</source>
        <translation>Data pribadi {number}</translation>
    </message>
    <message>
        <source>PEOPLE WHOSE CARDS HAVE NOT GONE OUT</source>
        <translation>ORANG YANG KARTUNYA BELUM KELUAR</translation>
    </message>
    <message>
        <source>PRINT REQUESTS OF THE KECAMATAN</source>
        <translation>PERMINTAAN CETAK KECAMATAN</translation>
    </message>
    <message>
        <source>PROVISIONAL, NOT CLOSED YET</source>
        <translation>SEMENTARA, BELUM DITUTUP</translation>
    </message>
    <message>
        <source>PRR at closing</source>
        <translation>PRR akhir</translation>
    </message>
    <message>
        <source>PRR at opening</source>
        <translation>PRR awal</translation>
    </message>
    <message>
        <source>PRR backlog</source>
        <translation>Antrean PRR</translation>
    </message>
    <message>
        <source>PRR backlog {day}</source>
        <translation>Antrean PRR {day}</translation>
    </message>
    <message>
        <source>Paper number</source>
        <translation>Nomor dokumen</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>No. paket</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Jumlah paket</translation>
    </message>
    <message>
        <source>Parcels sent, delivered, tried in vain and brought back; cost, and what is overdue</source>
        <translation>Paket dikirim, terkirim, gagal antar, dan retur; ongkos, dan yang terlambat</translation>
    </message>
    <message>
        <source>Part of the work</source>
        <translation>Bagian pekerjaan</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>People in the letter</source>
        <translation>Jumlah orang dalam surat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Nomor HP</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Place not recognised</source>
        <translation>Wilayah tidak dikenal</translation>
    </message>
    <message>
        <source>Pos manifest {number}</source>
        <translation>Manifes Pos {number}</translation>
    </message>
    <message>
        <source>Pos report {first} to {last}</source>
        <translation>Laporan Pos {first} s.d. {last}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>Print operator,</source>
        <translation>Operator Cetak,</translation>
    </message>
    <message>
        <source>Print room, {office}</source>
        <translation>Ruang cetak, {office}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>Printed today</source>
        <translation>Dicetak hari ini</translation>
    </message>
    <message>
        <source>Printed {kind}</source>
        <translation>{kind} hasil cetak</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Diusulkan</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Diusulkan oleh</translation>
    </message>
    <message>
        <source>Proposed by,</source>
        <translation>Diusulkan oleh,</translation>
    </message>
    <message>
        <source>RECEIPT LIST</source>
        <translation>TANDA TERIMA</translation>
    </message>
    <message>
        <source>RECEIPT LIST
OF DOCUMENTS OF JEMPUT BOLA</source>
        <translation>TANDA TERIMA
DOKUMEN JEMPUT BOLA</translation>
    </message>
    <message>
        <source>REGISTER OF APPLICATIONS</source>
        <translation>BUKU REGISTER PERMOHONAN</translation>
    </message>
    <message>
        <source>REPORT OF A MISSION
OF JEMPUT BOLA</source>
        <translation>LAPORAN
PELAYANAN JEMPUT BOLA</translation>
    </message>
    <message>
        <source>REPORT OF KANTOR POS DELIVERIES</source>
        <translation>LAPORAN PENGIRIMAN KANTOR POS</translation>
    </message>
    <message>
        <source>REPORT OF SPOILED AND WITHDRAWN CARDS</source>
        <translation>LAPORAN KARTU RUSAK DAN DITARIK</translation>
    </message>
    <message>
        <source>REPORT OF THE PRR BACKLOG</source>
        <translation>LAPORAN ANTREAN PRR</translation>
    </message>
    <message>
        <source>REPORT ON AN INCIDENT
WITH PERSONAL DATA</source>
        <translation>LAPORAN INSIDEN
DATA PRIBADI</translation>
    </message>
    <message>
        <source>REPORT ON COMPLAINTS</source>
        <translation>LAPORAN PENGADUAN</translation>
    </message>
    <message>
        <source>REPORT ON THE VERIFICATION OF DOCUMENTS</source>
        <translation>LAPORAN VERIFIKASI BERKAS</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RT {rt} / RW {rw}</source>
        <translation>RT {rt} / RW {rw}</translation>
    </message>
    <message>
        <source>RT {rt} / RW {rw}: {cards}</source>
        <translation>RT {rt} / RW {rw}: {cards}</translation>
    </message>
    <message>
        <source>RT/RW</source>
        <translation>RT/RW</translation>
    </message>
    <message>
        <source>RT/RW unknown: {cards}</source>
        <translation>RT/RW belum diketahui: {cards}</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Ready at opening</source>
        <translation>Siap serah awal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reason for printing</source>
        <translation>Alasan cetak</translation>
    </message>
    <message>
        <source>Receipt list</source>
        <translation>Tanda terima</translation>
    </message>
    <message>
        <source>Receipt list {number}</source>
        <translation>Tanda terima {number}</translation>
    </message>
    <message>
        <source>Receipt lists of one jemput bola mission</source>
        <translation>Tanda terima satu jemput bola</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>Received by,</source>
        <translation>Yang menerima,</translation>
    </message>
    <message>
        <source>Refused applications</source>
        <translation>Permohonan ditolak</translation>
    </message>
    <message>
        <source>Refused or withdrawn</source>
        <translation>Ditolak atau dicabut</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>Register of applications</source>
        <translation>Register permohonan</translation>
    </message>
    <message>
        <source>Register of applications {first} to {last}</source>
        <translation>Register permohonan {first} sampai {last}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Report of one jemput bola mission</source>
        <translation>Laporan satu jemput bola</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Dilaporkan</translation>
    </message>
    <message>
        <source>Requests of the kecamatan</source>
        <translation>Permintaan kecamatan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Returned applications</source>
        <translation>Permohonan kembali</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hak</translation>
    </message>
    <message>
        <source>Rights {day}</source>
        <translation>Hak {day}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Rows taken out</source>
        <translation>Baris yang keluar</translation>
    </message>
    <message>
        <source>Rp {amount}</source>
        <translation>Rp {amount}</translation>
    </message>
    <message>
        <source>SUMMARY OF SERVICES</source>
        <translation>REKAPITULASI PELAYANAN</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Sent out</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Sent to kecamatan</source>
        <translation>Didistribusikan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Services finished by channel, week, kecamatan and kelurahan</source>
        <translation>Layanan selesai menurut saluran, minggu, kecamatan, dan kelurahan</translation>
    </message>
    <message>
        <source>Shelf slot</source>
        <translation>Lokasi simpan</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>Since the newest closing {count} figures of this day have changed; add an addendum to report them.</source>
        <translation>Sejak penutupan terakhir, {count} angka hari ini berubah; buat adendum untuk melaporkannya.</translation>
    </message>
    <message>
        <source>Somebody who belongs to two groups is counted in both. Lists of many people are counted by their rows under H, because the journal does not name each person of a list.</source>
        <translation>Orang yang termasuk dua kelompok dihitung di keduanya. Daftar banyak orang dihitung barisnya di H, karena jejak audit tidak menyebut tiap orang pada daftar.</translation>
    </message>
    <message>
        <source>Span examined</source>
        <translation>Rentang yang diperiksa</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Rusak/gagal</translation>
    </message>
    <message>
        <source>Spoiled and withdrawn cards</source>
        <translation>Kartu rusak dan ditarik</translation>
    </message>
    <message>
        <source>Spoiled cards {first} to {last}</source>
        <translation>Kartu rusak {first} s.d. {last}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Staff are named by their role; by name only where the head of the section decides so.</source>
        <translation>Petugas disebut menurut perannya; namanya hanya bila kepala seksi memutuskan begitu.</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Status saat ini</translation>
    </message>
    <message>
        <source>State of the complaint</source>
        <translation>Status pengaduan</translation>
    </message>
    <message>
        <source>Stock, prints, backlog, handing over and operators of one day; every card by name</source>
        <translation>Persediaan, pencetakan, antrean, penyerahan, dan operator dalam satu hari; beserta daftar nama</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Summary of services</source>
        <translation>Rekapitulasi pelayanan</translation>
    </message>
    <message>
        <source>Summary of services {first} to {last}</source>
        <translation>Rekapitulasi pelayanan {first} s.d. {last}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Taken along by</source>
        <translation>Dibawa oleh</translation>
    </message>
    <message>
        <source>Taken along by,</source>
        <translation>Yang membawa,</translation>
    </message>
    <message>
        <source>Taken back at</source>
        <translation>Diurungkan pukul</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Diurungkan oleh</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Pengambil</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Uji cetak</translation>
    </message>
    <message>
        <source>The application as a whole</source>
        <translation>Permohonan secara keseluruhan</translation>
    </message>
    <message>
        <source>The data of the following kinds that were past their retention period were destroyed in the office's database; the minutes name nobody:</source>
        <translation>Data dari jenis berikut yang sudah lewat masa simpannya telah dimusnahkan dari basis data kantor; berita acara ini tidak menyebut nama siapa pun:</translation>
    </message>
    <message>
        <source>The destruction was witnessed by:</source>
        <translation>Pemusnahan disaksikan oleh:</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>Berkas secara keseluruhan</translation>
    </message>
    <message>
        <source>The journal knows of no backup made before. Copies made by other programs may exist; they still hold the destroyed data.</source>
        <translation>Jejak audit tidak mencatat cadangan sebelumnya. Salinan oleh program lain mungkin ada; salinan itu masih memuat data yang dimusnahkan.</translation>
    </message>
    <message>
        <source>The journal names records by number and may hold the NIK of a person somebody looked at; it is kept {months} months and is cut with minutes of its own.</source>
        <translation>Jejak audit menyebut catatan dengan nomor dan mungkin memuat NIK orang yang dilihat datanya; disimpan {months} bulan dan dipotong dengan berita acara.</translation>
    </message>
    <message>
        <source>The list says: not complete</source>
        <translation>Menurut daftar: belum lengkap</translation>
    </message>
    <message>
        <source>The names and addresses of the holders stand in the annex, which is part of these minutes.</source>
        <translation>Daftar nama dan alamat pemilik kartu tercantum dalam lampiran yang merupakan bagian tidak terpisahkan dari berita acara ini.</translation>
    </message>
    <message>
        <source>The pages of the database are still to be written anew, because others were working; until then traces may be left in its files.</source>
        <translation>Halaman basis data masih harus ditulis ulang karena ada yang sedang bekerja; sampai saat itu mungkin tersisa jejak di berkasnya.</translation>
    </message>
    <message>
        <source>The pages of the database were written anew and the log beside it was emptied: the destroyed words are no longer in its files.</source>
        <translation>Halaman basis data telah ditulis ulang dan catatan di sampingnya dikosongkan: kata-kata yang dimusnahkan tidak ada lagi di berkasnya.</translation>
    </message>
    <message>
        <source>The paper both sides sign, with the list of cards</source>
        <translation>Naskah yang ditandatangani kedua pihak, beserta daftar kartu</translation>
    </message>
    <message>
        <source>The paper the witnesses sign, with the list of cards by name and address</source>
        <translation>Naskah yang ditandatangani saksi, beserta daftar kartu menurut nama dan alamat</translation>
    </message>
    <message>
        <source>The tables were written anew on the server. Its log of changes (WAL), replicas and their archives hold traces until they are overwritten; the administrator of the server sees to that.</source>
        <translation>Tabel telah ditulis ulang di server. Catatan perubahannya (WAL), replika, dan arsipnya memuat jejak sampai tertimpa; pengelola server mengurusnya.</translation>
    </message>
    <message>
        <source>The {first} hands over to the {second}, and the {second} receives from the {first}, printed cards to the number of {amount}, as follows:</source>
        <translation>{first} menyerahkan kepada {second}, dan {second} menerima dari {first}, kartu hasil cetak sebanyak {amount} dengan rincian sebagai berikut:</translation>
    </message>
    <message>
        <source>The {first} hands over to the {second}, and the {second} receives from the {first}, sealed parcels to the number of {amount}, with these contents:</source>
        <translation>{first} menyerahkan kepada {second}, dan {second} menerima dari {first}, paket tersegel sebanyak {amount}, dengan isi sebagai berikut:</translation>
    </message>
    <message>
        <source>These backups were made before and still hold the destroyed data until they are destroyed or written over. Whoever restores one of them carries out these minutes again:</source>
        <translation>Cadangan berikut dibuat sebelumnya dan masih memuat data yang dimusnahkan sampai dimusnahkan atau tertimpa. Siapa pun yang memulihkan salah satunya menjalankan lagi berita acara ini:</translation>
    </message>
    <message>
        <source>These minutes are made truthfully, to be used as needed.</source>
        <translation>Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>This day was closed before cards were frozen with their channel.</source>
        <translation>Hari ini ditutup sebelum keping dibekukan beserta salurannya.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>To be charged to the office</source>
        <translation>Ditagihkan ke dinas</translation>
    </message>
    <message>
        <source>To be destroyed</source>
        <translation>Belum dimusnahkan</translation>
    </message>
    <message>
        <source>To be reported by</source>
        <translation>Dilaporkan paling lambat</translation>
    </message>
    <message>
        <source>To be taken at the door (COD)</source>
        <translation>Ditagih ke penerima (COD)</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>No. resi</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Dalam perjalanan</translation>
    </message>
    <message>
        <source>Unprinted cards by kecamatan</source>
        <translation>Kartu belum dicetak menurut kecamatan</translation>
    </message>
    <message>
        <source>Unprinted cards by kecamatan and kelurahan, by the age of their recording</source>
        <translation>Kartu belum dicetak per kecamatan dan kelurahan menurut umur perekaman</translation>
    </message>
    <message>
        <source>Used, good</source>
        <translation>Terpakai baik</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Verdicts, findings and waiting times by service, channel and clerk; what was sent back</source>
        <translation>Hasil, temuan dan waktu tunggu menurut layanan, saluran masuk dan petugas; apa yang dikembalikan</translation>
    </message>
    <message>
        <source>Verification of documents</source>
        <translation>Verifikasi berkas</translation>
    </message>
    <message>
        <source>Verification of documents {first} to {last}</source>
        <translation>Verifikasi berkas {first} sampai {last}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Terverifikasi</translation>
    </message>
    <message>
        <source>View of report</source>
        <translation>Bagian dari laporan</translation>
    </message>
    <message>
        <source>WHO LOOKED AT YOUR DATA OR TOOK THEM OUT</source>
        <translation>SIAPA YANG MELIHAT ATAU MENGELUARKAN DATA ANDA</translation>
    </message>
    <message>
        <source>WHO MAY DO WHAT</source>
        <translation>HAK DAN WEWENANG PETUGAS</translation>
    </message>
    <message>
        <source>WHO WORKED ON YOUR DATA</source>
        <translation>SIAPA YANG MENGERJAKAN DATA ANDA</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>What becomes of them: {words}</source>
        <translation>Nasib berkas itu: {words}</translation>
    </message>
    <message>
        <source>What came into the destruction box, by cause and by name</source>
        <translation>Isi kotak pemusnahan menurut sebab dan nama</translation>
    </message>
    <message>
        <source>What each RT takes along, by name, to be signed for; a page set for each RT</source>
        <translation>Yang dibawa tiap RT, per nama, untuk ditandatangani; satu set halaman tiap RT</translation>
    </message>
    <message>
        <source>What each kecamatan asked for, sent, ready and left over with the reason, by name</source>
        <translation>Yang diminta tiap kecamatan, dikirim, siap, dan tersisa beserta alasannya, per nama</translation>
    </message>
    <message>
        <source>What happened to them</source>
        <translation>Yang terjadi pada data</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Yang disimpan</translation>
    </message>
    <message>
        <source>What is left over goes with the next handover as soon as it is ready.</source>
        <translation>Yang tersisa ikut serah terima berikutnya begitu siap.</translation>
    </message>
    <message>
        <source>What retention destroyed, how much and before whom; nobody is named</source>
        <translation>Yang dimusnahkan menurut masa simpan, jumlahnya, dan saksinya; tanpa nama warga</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Where “old card to the courier” says yes, nothing is delivered before the old card is given.</source>
        <translation>Bila kolom “KTP lama ke kurir” berisi Ya, kiriman tidak diserahkan sebelum KTP lama diterima kurir.</translation>
    </message>
    <message>
        <source>Which data, whose, when and how, and what was done; who saw and took out what</source>
        <translation>Data apa, milik siapa, kapan dan bagaimana, tindakan; siapa melihat dan mengeluarkan apa</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Who comes for which document at which half-hour, and who did not come</source>
        <translation>Siapa datang untuk dokumen apa pada setengah jam mana, dan siapa yang tidak datang</translation>
    </message>
    <message>
        <source>Who did what, and why</source>
        <translation>Siapa melakukan apa, dan mengapa</translation>
    </message>
    <message>
        <source>Who holds which role</source>
        <translation>Pemegang tugas</translation>
    </message>
    <message>
        <source>Who is not content may complain at the office, or to the authority for the protection of personal data.</source>
        <translation>Yang tidak puas dapat mengadu ke kantor, atau ke lembaga pelindungan data pribadi.</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>Yang berhak</translation>
    </message>
    <message>
        <source>Who may do what, alone or with the head's approval; what each role may do</source>
        <translation>Siapa boleh melakukan apa, sendiri atau dengan persetujuan kepala seksi; hak tiap tugas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Why cards have not gone out</source>
        <translation>Mengapa kartu belum keluar</translation>
    </message>
    <message>
        <source>Why it is not in the bundle</source>
        <translation>Mengapa tidak ada dalam bundel</translation>
    </message>
    <message>
        <source>With the minutes of handover {number}, {day}</source>
        <translation>Lampiran Berita Acara Serah Terima {number}, {day}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>Without channel (never asked for)</source>
        <translation>Tanpa saluran (belum pernah diminta)</translation>
    </message>
    <message>
        <source>Witness {count},</source>
        <translation>Saksi {count},</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Jam kerja</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Workstations examined</source>
        <translation>Komputer yang diperiksa</translation>
    </message>
    <message>
        <source>Wrong data are corrected free of charge: come with the document that shows what is right. Data of the population record itself are corrected in the record first; this program follows it.</source>
        <translation>Data yang salah diperbaiki tanpa biaya: datang dengan dokumen yang menunjukkan data yang benar. Data kependudukan diperbaiki dahulu pada catatan sipilnya; program ini mengikutinya.</translation>
    </message>
    <message>
        <source>YOUR RIGHTS</source>
        <translation>HAK ANDA</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>You asked {office} which data it keeps of you. This paper holds everything that its program keeps under your NIK at this moment, and who had to do with it.</source>
        <translation>Anda bertanya kepada {office} data apa tentang Anda yang disimpannya. Berkas ini memuat semua yang disimpan programnya dengan NIK Anda saat ini, dan siapa yang berurusan dengannya.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>burned</source>
        <translation>dibakar</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>destroyed {amount} that must not be used; manner: {method}; place: {place}; as follows:</source>
        <translation>telah memusnahkan {amount} kartu yang tidak boleh digunakan; cara: {method}; tempat: {place}; dengan rincian sebagai berikut:</translation>
    </message>
    <message>
        <source>good, counted</source>
        <translation>baik dan terhitung</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>tersamar</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>the office's yard</source>
        <translation>halaman kantor</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>utuh</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>{begins} to {ends}</source>
        <translation>{begins} sampai {ends}</translation>
    </message>
    <message>
        <source>{days} days and longer</source>
        <translation>{days} hari atau lebih</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} pukul {time}</translation>
    </message>
    <message>
        <source>{document}: {finding}</source>
        <translation>{document}: {finding}</translation>
    </message>
    <message>
        <source>{document}: {finding} ({note})</source>
        <translation>{document}: {finding} ({note})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} s.d. {last}</translation>
    </message>
    <message>
        <source>{first} to {last} days</source>
        <translation>{first} sampai {last} hari</translation>
    </message>
    <message>
        <source>{kind} printed, by kecamatan and reason</source>
        <translation>{kind} tercetak menurut kecamatan dan alasan</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>{number} of {day}, {sender}</source>
        <translation>{number} tanggal {day}, {sender}</translation>
    </message>
    <message>
        <source>{people} (fewer than the usual 50)</source>
        <translation>{people} (kurang dari syarat biasa, 50)</translation>
    </message>
    <message>
        <source>{place}, {date}</source>
        <translation>{place}, {date}</translation>
    </message>
    <message>
        <source>{when}, to {whom}</source>
        <translation>{when}, kepada {whom}</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Annex</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Checksum {checksum}</source>
        <translation>Sidik data {checksum}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolom {number}</translation>
    </message>
    <message>
        <source>DEMO: these people do not exist</source>
        <translation>DEMO: orang di dalamnya tidak nyata</translation>
    </message>
    <message>
        <source>HOLDS WHOLE NUMBERS OF PEOPLE</source>
        <translation>MEMUAT NOMOR PRIBADI UTUH</translation>
    </message>
    <message>
        <source>Made by {by} at {workstation}, {at}</source>
        <translation>Dibuat oleh {by} di {workstation}, {at}</translation>
    </message>
    <message>
        <source>Made by {by}, {at}</source>
        <translation>Dibuat oleh {by}, {at}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nihil</translation>
    </message>
    <message>
        <source>Number: {number}</source>
        <translation>Nomor: {number}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Rows that were not taken in</source>
        <translation>Baris yang tidak diterima</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>numbers of people masked</source>
        <translation>nomor pribadi disamarkan</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} baris</translation>
    </message>
</context>
<context>
    <name>reports_page</name>
    <message>
        <source>Addendum</source>
        <translation>Adendum</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tutup hari</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>A figure was written down wrongly</source>
        <translation>Ada angka yang salah dicatat</translation>
    </message>
    <message>
        <source>A receipt was written down wrongly</source>
        <translation>Penerimaan salah dicatat</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Asked for by the centre in writing</source>
        <translation>Diminta pusat secara tertulis</translation>
    </message>
    <message>
        <source>Cards were printed after the closing</source>
        <translation>Ada kartu dicetak setelah penutupan</translation>
    </message>
    <message>
        <source>Correct a closed day</source>
        <translation>Koreksi hari yang sudah ditutup</translation>
    </message>
    <message>
        <source>Correct the stock to the count</source>
        <translation>Sesuaikan stok dengan hitungan</translation>
    </message>
    <message>
        <source>Counted twice by two people</source>
        <translation>Dihitung dua kali oleh dua orang</translation>
    </message>
    <message>
        <source>Destroy cards of the box</source>
        <translation>Musnahkan kartu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Sudah dikerjakan</translation>
    </message>
    <message>
        <source>Ended with its day</source>
        <translation>Berakhir, harinya lewat</translation>
    </message>
    <message>
        <source>Goods damaged when unpacked</source>
        <translation>Barang rusak saat dibongkar</translation>
    </message>
    <message>
        <source>Kecamatan {name}</source>
        <translation>Kecamatan {name}</translation>
    </message>
    <message>
        <source>Let a held card be printed</source>
        <translation>Lepas kartu yang ditahan</translation>
    </message>
    <message>
        <source>Police letter of the loss was shown</source>
        <translation>Surat kehilangan dari kepolisian sudah ditunjukkan</translation>
    </message>
    <message>
        <source>Print another card</source>
        <translation>Cetak ulang</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Take out whole NIKs</source>
        <translation>Keluarkan NIK lengkap</translation>
    </message>
    <message>
        <source>The KK shows two different people</source>
        <translation>KK menunjukkan dua orang yang berbeda</translation>
    </message>
    <message>
        <source>The box is full</source>
        <translation>Kotak sudah penuh</translation>
    </message>
    <message>
        <source>The centre has answered: the record is right</source>
        <translation>Pusat sudah menjawab: datanya benar</translation>
    </message>
    <message>
        <source>The damaged card was brought along and withdrawn</source>
        <translation>Kartu rusak dibawa dan sudah ditarik</translation>
    </message>
    <message>
        <source>The data on the card have changed</source>
        <translation>Data pada kartu berubah</translation>
    </message>
    <message>
        <source>The person came and the fingerprint agrees</source>
        <translation>Orangnya datang dan sidik jarinya cocok</translation>
    </message>
    <message>
        <source>The witnesses are here today</source>
        <translation>Para saksi hadir hari ini</translation>
    </message>
    <message>
        <source>To compare with SIAK line by line</source>
        <translation>Untuk dicocokkan dengan SIAK baris demi baris</translation>
    </message>
    <message>
        <source>Waits for the head</source>
        <translation>Menunggu kepala seksi</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>kantor ini</translation>
    </message>
    <message>
        <source>{goods}, {place}: {difference}</source>
        <translation>{goods}, {place}: {difference}</translation>
    </message>
    <message>
        <source>{goods}, {place}: {difference}, in the books {books}</source>
        <translation>{goods}, {place}: {difference}, di buku {books}</translation>
    </message>
    <message>
        <source>{name} ({nik})</source>
        <translation>{name} ({nik})</translation>
    </message>
    <message>
        <source>{name} ({nik}), {card}</source>
        <translation>{name} ({nik}), {card}</translation>
    </message>
    <message>
        <source>{name} ({nik}), {card}: {why}</source>
        <translation>{name} ({nik}), {card}: {why}</translation>
    </message>
    <message>
        <source>{n} cards of the destruction box</source>
        <translation>{n} kartu dari kotak pemusnahan</translation>
    </message>
    <message>
        <source>{one} and {other}: one person, NIK {nik} stays</source>
        <translation>{one} dan {other}: satu orang, NIK {nik} tetap</translation>
    </message>
    <message>
        <source>{one} and {other}: {decision}</source>
        <translation>{one} dan {other}: {decision}</translation>
    </message>
    <message>
        <source>{report}: {about}</source>
        <translation>{report}: {about}</translation>
    </message>
</context>
<context>
    <name>request_notices</name>
    <message>
        <source>Answer now</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Approved by {who}: {deed}, {thing}. {answer}</source>
        <translation>Disetujui oleh {who}: {deed}, {thing}. {answer}</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Kerjakan sekarang</translation>
    </message>
    <message>
        <source>Refused by {who}: {deed}, {thing}. {answer}</source>
        <translation>Ditolak oleh {who}: {deed}, {thing}. {answer}</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Lihat permintaan</translation>
    </message>
    <message>
        <source>{n} of your requests are approved: they can be done today.</source>
        <translation>{n} permintaan Anda disetujui: bisa dikerjakan hari ini.</translation>
    </message>
    <message>
        <source>{n} requests wait for your word.</source>
        <translation>{n} permintaan menunggu jawaban Anda.</translation>
    </message>
    <message>
        <source>{who} asks you to approve: {deed}, {thing}. Reason: {reason}</source>
        <translation>{who} minta persetujuan Anda: {deed}, {thing}. Alasan: {reason}</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>About</source>
        <translation>Mengenai</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Diminta oleh</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Diminta pada</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Permintaan saya</translation>
    </message>
    <message>
        <source>Open the place</source>
        <translation>Buka tempatnya</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Perlu dijawab</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Dijawab oleh</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
</context>
<context>
    <name>return</name>
    <message>
        <source>Address not found</source>
        <translation>Alamat tidak ditemukan</translation>
    </message>
    <message>
        <source>Card is wrong</source>
        <translation>Kartu salah</translation>
    </message>
    <message>
        <source>Holder died</source>
        <translation>Pemegang meninggal</translation>
    </message>
    <message>
        <source>Holder moved away</source>
        <translation>Pemegang pindah</translation>
    </message>
    <message>
        <source>Kantor Pos does not say why</source>
        <translation>Kantor Pos tidak menyebut alasan</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Tidak diambil</translation>
    </message>
    <message>
        <source>Not in the parcel</source>
        <translation>Tidak ada dalam kiriman</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Penerima menolak</translation>
    </message>
</context>
<context>
    <name>return_note</name>
    <message>
        <source>Application number</source>
        <translation>Nomor permohonan</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Diperiksa oleh</translation>
    </message>
    <message>
        <source>Checked by,</source>
        <translation>Diperiksa oleh,</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Note: {note}.</source>
        <translation>Catatan: {note}.</translation>
    </message>
    <message>
        <source>Please bring or send what is asked for and name the number {number}. The day it is ready is counted anew from the day the documents are complete. Every service is free of charge.</source>
        <translation>Mohon bawa atau kirim yang diminta dan sebutkan nomor {number}. Hari selesai dihitung lagi sejak berkas lengkap. Semua layanan gratis.</translation>
    </message>
    <message>
        <source>Please hand in one that is valid.</source>
        <translation>Mohon serahkan yang masih berlaku.</translation>
    </message>
    <message>
        <source>Please hand in the document again, so that every letter can be read.</source>
        <translation>Mohon serahkan lagi berkas yang semua tulisannya terbaca jelas.</translation>
    </message>
    <message>
        <source>Please hand in the document with the right data, or tell us which data is right.</source>
        <translation>Mohon serahkan berkas dengan data yang benar, atau beri tahu kami data mana yang benar.</translation>
    </message>
    <message>
        <source>Please hand in {document}.</source>
        <translation>Mohon serahkan {document}.</translation>
    </message>
    <message>
        <source>Please hand it in.</source>
        <translation>Mohon diserahkan.</translation>
    </message>
    <message>
        <source>RETURN OF DOCUMENTS</source>
        <translation>SURAT PENGEMBALIAN BERKAS</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Return of documents {number}</source>
        <translation>Surat pengembalian berkas {number}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>To {name},</source>
        <translation>Yth. {name},</translation>
    </message>
    <message>
        <source>What has to be mended</source>
        <translation>Yang perlu diperbaiki</translation>
    </message>
    <message>
        <source>What was handed in as {document} is another document than asked for.</source>
        <translation>Yang diserahkan sebagai {document} bukan berkas yang diminta.</translation>
    </message>
    <message>
        <source>Your application {number} ({service}) cannot go on yet, because its documents are not in order:</source>
        <translation>Permohonan Anda {number} ({service}) belum dapat diproses karena berkasnya belum sesuai:</translation>
    </message>
    <message>
        <source>{document} cannot be read.</source>
        <translation>{document} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>{document} is missing.</source>
        <translation>{document} belum ada.</translation>
    </message>
    <message>
        <source>{document} is no longer valid.</source>
        <translation>{document} sudah tidak berlaku.</translation>
    </message>
    <message>
        <source>{document} says something else than what is written in the application.</source>
        <translation>Isi {document} tidak sama dengan data permohonan.</translation>
    </message>
    <message>
        <source>{place}, {date}</source>
        <translation>{place}, {date}</translation>
    </message>
</context>
<context>
    <name>right_area</name>
    <message>
        <source>Accounts</source>
        <translation>Akun petugas</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Di loket</translation>
    </message>
    <message>
        <source>Blanks and cards in store</source>
        <translation>Stok keping dan kartu</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Handover and Kantor Pos</source>
        <translation>Serah terima dan Kantor Pos</translation>
    </message>
    <message>
        <source>In the print room</source>
        <translation>Di ruang cetak</translation>
    </message>
    <message>
        <source>Jemput bola</source>
        <translation>Jemput bola</translation>
    </message>
    <message>
        <source>Lists and overlaps</source>
        <translation>Daftar dan tumpang tindih</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data pribadi</translation>
    </message>
    <message>
        <source>Reports and the day</source>
        <translation>Laporan dan tutup hari</translation>
    </message>
    <message>
        <source>Settings and safekeeping</source>
        <translation>Pengaturan dan pengamanan</translation>
    </message>
    <message>
        <source>Verification of documents</source>
        <translation>Verifikasi berkas</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Yang dibaca</translation>
    </message>
</context>
<context>
    <name>right_list</name>
    <message>
        <source>Alone</source>
        <translation>Sendiri</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Dipegang oleh</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>Yang berhak</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>Dengan persetujuan</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
</context>
<context>
    <name>rights</name>
    <message>
        <source>Alone</source>
        <translation>Sendiri</translation>
    </message>
    <message>
        <source>Needs {who}: {deed}.</source>
        <translation>Perlu {who}: {deed}.</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>Dengan persetujuan</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>semua orang</translation>
    </message>
    <message>
        <source>{deed}: {who}</source>
        <translation>{deed}: {who}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} atau {last}</translation>
    </message>
    <message>
        <source>{roles} with the approval of the section head</source>
        <translation>{roles} dengan persetujuan kepala seksi</translation>
    </message>
</context>
<context>
    <name>rights_page</name>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Counter clerk</source>
        <translation>Petugas loket</translation>
    </message>
    <message>
        <source>Data officer</source>
        <translation>Petugas data</translation>
    </message>
    <message>
        <source>Print operator</source>
        <translation>Operator cetak</translation>
    </message>
    <message>
        <source>Section head</source>
        <translation>Kepala seksi</translation>
    </message>
    <message>
        <source>Verification clerk</source>
        <translation>Petugas verifikasi</translation>
    </message>
</context>
<context>
    <name>row_outcome</name>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Taken in as an application</source>
        <translation>Diterima sebagai permohonan</translation>
    </message>
    <message>
        <source>Taken in before</source>
        <translation>Sudah pernah diterima</translation>
    </message>
    <message>
        <source>Taken in before; its status has changed</source>
        <translation>Sudah pernah diterima; statusnya berubah</translation>
    </message>
    <message>
        <source>Taken in; its card waits already</source>
        <translation>Diterima; kartunya sudah menunggu</translation>
    </message>
    <message>
        <source>Taken in; something speaks against it</source>
        <translation>Diterima; ada yang meragukan</translation>
    </message>
</context>
<context>
    <name>row_warning</name>
    <message>
        <source>No birth date is given</source>
        <translation>Tanggal lahir kosong</translation>
    </message>
    <message>
        <source>The birth date cannot be read for certain</source>
        <translation>Tanggal lahir tidak terbaca dengan pasti</translation>
    </message>
    <message>
        <source>The day of recording cannot be read for certain</source>
        <translation>Tanggal rekam tidak terbaca dengan pasti</translation>
    </message>
    <message>
        <source>The list has no status column; it is taken as a list of Print Ready Records</source>
        <translation>Daftar tidak punya kolom status; dianggap daftar PRR</translation>
    </message>
    <message>
        <source>The record status is not a known one</source>
        <translation>Status rekam tidak dikenal</translation>
    </message>
    <message>
        <source>The sex cannot be read</source>
        <translation>Jenis kelamin tidak terbaca</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>A file of this name is there already; what it holds would be lost.</source>
        <translation>Berkas dengan nama ini sudah ada; isinya akan hilang.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Buku kerja Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>No program on this PC opens {name}. The file is in {folder}.</source>
        <translation>Tidak ada program di komputer ini yang membuka {name}. Berkasnya ada di {folder}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>Ganti {name}?</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Simpan naskah</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Menulis {name}</translation>
    </message>
    <message>
        <source>{name} has been saved.</source>
        <translation>{name} sudah disimpan.</translation>
    </message>
</context>
<context>
    <name>scrap</name>
    <message>
        <source>Blank defective or used for a test</source>
        <translation>Keping cacat atau dipakai uji</translation>
    </message>
    <message>
        <source>Old card withdrawn</source>
        <translation>Kartu lama ditarik</translation>
    </message>
    <message>
        <source>Printed card found wrong</source>
        <translation>Kartu tercetak ternyata salah</translation>
    </message>
    <message>
        <source>Spoiled while printing</source>
        <translation>Gagal saat dicetak</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No print job</source>
        <translation>Belum ada antrean</translation>
    </message>
</context>
<context>
    <name>search_beside</name>
    <message>
        <source>Everything that was done, by whom and why</source>
        <translation>Semua yang pernah dilakukan, oleh siapa dan mengapa</translation>
    </message>
</context>
<context>
    <name>search_case</name>
    <message>
        <source>Is the same person as {name}, NIK {nik}; NIK {kept} stays.</source>
        <translation>Satu orang dengan {name}, NIK {nik}; NIK {kept} tetap.</translation>
    </message>
    <message>
        <source>May be the same person as {name}, NIK {nik}: {decision}.</source>
        <translation>Mungkin satu orang dengan {name}, NIK {nik}: {decision}.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka kasus</translation>
    </message>
</context>
<context>
    <name>search_complaint</name>
    <message>
        <source>Complaint {number}</source>
        <translation>Pengaduan {number}</translation>
    </message>
    <message>
        <source>Complaint {number} since {day}: {kind} – {state}; with {owner}.</source>
        <translation>Pengaduan {number} sejak {day}: {kind} – {state}; ditangani: {owner}.</translation>
    </message>
    <message>
        <source>Open the complaint</source>
        <translation>Buka pengaduan</translation>
    </message>
</context>
<context>
    <name>search_step</name>
    <message>
        <source>Ask for the print</source>
        <translation>Minta dicetak</translation>
    </message>
    <message>
        <source>Decide about the card</source>
        <translation>Putuskan soal kartunya</translation>
    </message>
    <message>
        <source>Hand over at pick-up</source>
        <translation>Serahkan di Pengambilan</translation>
    </message>
    <message>
        <source>Hand the card over</source>
        <translation>Serahkan kartu</translation>
    </message>
    <message>
        <source>Open the handover</source>
        <translation>Buka serah terima</translation>
    </message>
    <message>
        <source>Open the parcel</source>
        <translation>Buka paket</translation>
    </message>
    <message>
        <source>Open what holds it</source>
        <translation>Buka penyebab penahanan</translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>BAST</source>
        <translation>BAST</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Birth certificate</source>
        <translation>Akta kelahiran</translation>
    </message>
    <message>
        <source>Death certificate</source>
        <translation>Akta kematian</translation>
    </message>
    <message>
        <source>Family card (KK)</source>
        <translation>Kartu Keluarga (KK)</translation>
    </message>
    <message>
        <source>Moving within the city</source>
        <translation>Pindah dalam kota</translation>
    </message>
    <message>
        <source>Personal record, first NIK</source>
        <translation>Biodata, NIK pertama</translation>
    </message>
    <message>
        <source>SKPLN, moving abroad</source>
        <translation>SKPLN, pindah ke luar negeri</translation>
    </message>
    <message>
        <source>SKPWNI, moving in</source>
        <translation>SKPWNI datang</translation>
    </message>
    <message>
        <source>SKPWNI, moving out</source>
        <translation>SKPWNI keluar</translation>
    </message>
</context>
<context>
    <name>setting_flaw</name>
    <message>
        <source>A whole number of at least 0 is needed.</source>
        <translation>Diperlukan bilangan bulat paling kecil 0.</translation>
    </message>
    <message>
        <source>A whole number of at least 1 is needed.</source>
        <translation>Diperlukan bilangan bulat paling kecil 1.</translation>
    </message>
    <message>
        <source>Names of domains are needed, such as dukcapil.kemendagri.go.id.</source>
        <translation>Isi dengan nama domain, misalnya dukcapil.kemendagri.go.id.</translation>
    </message>
    <message>
        <source>The name of a time zone is needed, such as Asia/Jakarta.</source>
        <translation>Perlu nama zona waktu, misalnya Asia/Jakarta.</translation>
    </message>
    <message>
        <source>The office must be open on at least one day of the week.</source>
        <translation>Kantor harus buka paling sedikit satu hari dalam seminggu.</translation>
    </message>
    <message>
        <source>The office must close at least half an hour after it opens.</source>
        <translation>Kantor harus tutup paling cepat setengah jam setelah buka.</translation>
    </message>
    <message>
        <source>The service catalogue has no service of this code.</source>
        <translation>Katalog layanan tidak memuat layanan dengan kode ini.</translation>
    </message>
    <message>
        <source>Three numbers that rise are needed, such as 7, 30, 90.</source>
        <translation>Diperlukan tiga angka yang makin besar, misalnya 7, 30, 90.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A QR code that leads elsewhere is pointed out. Several: with commas.</source>
        <translation>Kode QR yang mengarah ke tempat lain akan ditunjukkan. Bila lebih dari satu, pisahkan dengan koma.</translation>
    </message>
    <message>
        <source>A card asked for again so soon needs a reason in words.</source>
        <translation>Kartu yang diminta lagi secepat itu perlu alasan tertulis.</translation>
    </message>
    <message>
        <source>A claimed card nobody prints goes back to the queue after this time.</source>
        <translation>Kartu yang diambil tetapi tidak dicetak kembali ke antrean setelah waktu ini.</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Add a staff member</source>
        <translation>Tambah petugas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>After Ctrl+B and a reason; then it is masked again by itself.</source>
        <translation>Setelah Ctrl+B dan alasan; lalu tersamar lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>After two failed attempts; then it comes back.</source>
        <translation>Setelah dua kali gagal antar; lalu diretur.</translation>
    </message>
    <message>
        <source>Ask after a parcel after (days)</source>
        <translation>Tanyakan paket setelah (hari)</translation>
    </message>
    <message>
        <source>Asked by a kecamatan, not yet 17</source>
        <translation>Diminta kecamatan, belum 17 tahun</translation>
    </message>
    <message>
        <source>Back from kecamatan after (days)</source>
        <translation>Kembali dari kecamatan setelah (hari)</translation>
    </message>
    <message>
        <source>Cards in a batch</source>
        <translation>Kartu per batch cetak</translation>
    </message>
    <message>
        <source>Cards in one slot</source>
        <translation>Kartu per lokasi simpan</translation>
    </message>
    <message>
        <source>Citizens who can collect at the same time.</source>
        <translation>Banyaknya warga yang dapat mengambil pada waktu yang sama.</translation>
    </message>
    <message>
        <source>City before the date</source>
        <translation>Kota sebelum tanggal</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Complaints: working days until an answer</source>
        <translation>Pengaduan: batas jawab dalam hari kerja</translation>
    </message>
    <message>
        <source>Cost of a parcel (Rp)</source>
        <translation>Ongkos satu paket (Rp)</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Counts from the next start of the program.</source>
        <translation>Berlaku mulai program dibuka lagi.</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>Laporan harian</translation>
    </message>
    <message>
        <source>Domains of the registry</source>
        <translation>Domain Dukcapil</translation>
    </message>
    <message>
        <source>Doubt a reprint within (days)</source>
        <translation>Pertanyakan cetak ulang dalam (hari)</translation>
    </message>
    <message>
        <source>F4 (215 × 330 mm)</source>
        <translation>F4 (215 × 330 mm)</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Baris pertama</translation>
    </message>
    <message>
        <source>First-time holders are younger than</source>
        <translation>Pemula berumur di bawah</translation>
    </message>
    <message>
        <source>Handover (BAST)</source>
        <translation>Serah terima (BAST)</translation>
    </message>
    <message>
        <source>In years.</source>
        <translation>Dalam tahun.</translation>
    </message>
    <message>
        <source>Kantor Pos</source>
        <translation>Kantor Pos</translation>
    </message>
    <message>
        <source>Left empty, no “Acknowledged by” is printed.</source>
        <translation>Bila kosong, “Mengetahui” tidak dicetak.</translation>
    </message>
    <message>
        <source>Letter about double records</source>
        <translation>Surat data ganda</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Minutes a claim lasts</source>
        <translation>Batas waktu ambil (menit)</translation>
    </message>
    <message>
        <source>Minutes a verification lasts</source>
        <translation>Lama satu verifikasi (menit)</translation>
    </message>
    <message>
        <source>Minutes of destruction</source>
        <translation>Berita acara pemusnahan</translation>
    </message>
    <message>
        <source>Minutes until the screen is locked</source>
        <translation>Menit sampai layar dikunci</translation>
    </message>
    <message>
        <source>Mission of jemput bola</source>
        <translation>Jemput bola</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>NIP of who acknowledges</source>
        <translation>NIP yang mengetahui</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nama kantor</translation>
    </message>
    <message>
        <source>Name of who acknowledges</source>
        <translation>Nama yang mengetahui</translation>
    </message>
    <message>
        <source>Not collected since (days)</source>
        <translation>Belum diambil sejak (hari)</translation>
    </message>
    <message>
        <source>Numbers of papers</source>
        <translation>Nomor naskah</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Hari buka</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Jam layanan</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dibayar oleh</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data pribadi</translation>
    </message>
    <message>
        <source>Places in a half-hour</source>
        <translation>Tempat per setengah jam</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Position of the head</source>
        <translation>Jabatan kepala</translation>
    </message>
    <message>
        <source>Position of who acknowledges</source>
        <translation>Jabatan yang mengetahui</translation>
    </message>
    <message>
        <source>Print batch</source>
        <translation>Batch cetak</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Pencetakan</translation>
    </message>
    <message>
        <source>QR codes on documents</source>
        <translation>Kode QR pada berkas</translation>
    </message>
    <message>
        <source>Recorded from 16 on; a card is never printed before the 17th birthday.</source>
        <translation>Direkam mulai umur 16; kartu tidak pernah dicetak sebelum ulang tahun ke-17.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Seconds a NIK is shown whole</source>
        <translation>Detik NIK ditampilkan utuh</translation>
    </message>
    <message>
        <source>Shelf and handover</source>
        <translation>Rak dan serah terima</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Statuses for Smartdukcapil</source>
        <translation>Status untuk Smartdukcapil</translation>
    </message>
    <message>
        <source>Store and clock</source>
        <translation>Gudang dan jam</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Telephone, e-mail</source>
        <translation>Telepon, pos-el</translation>
    </message>
    <message>
        <source>The post keeps a parcel for (days)</source>
        <translation>Pos menahan paket selama (hari)</translation>
    </message>
    <message>
        <source>The receiver signs</source>
        <translation>Penerima tanda tangan</translation>
    </message>
    <message>
        <source>Three numbers that rise, such as 3, 7, 14.</source>
        <translation>Tiga angka yang naik, misalnya 3, 7, 14.</translation>
    </message>
    <message>
        <source>Three numbers that rise, such as 7, 30, 90.</source>
        <translation>Tiga angka yang makin besar, misalnya 7, 30, 90.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Undo edits</source>
        <translation>Urungkan perubahan</translation>
    </message>
    <message>
        <source>Verified by two people</source>
        <translation>Diverifikasi dua orang</translation>
    </message>
    <message>
        <source>WIB (Jakarta)</source>
        <translation>WIB (Jakarta)</translation>
    </message>
    <message>
        <source>WIT (Jayapura)</source>
        <translation>WIT (Jayapura)</translation>
    </message>
    <message>
        <source>WITA (Makassar)</source>
        <translation>WITA (Makassar)</translation>
    </message>
    <message>
        <source>Warn when blanks last less than (days)</source>
        <translation>Ingatkan bila blangko kurang dari (hari)</translation>
    </message>
    <message>
        <source>What a new consignment begins with; each one can have its own.</source>
        <translation>Nilai awal setiap kiriman; tiap kiriman boleh berbeda.</translation>
    </message>
    <message>
        <source>What one has verified is confirmed by another person.</source>
        <translation>Hasil verifikasi satu orang disahkan orang lain.</translation>
    </message>
    <message>
        <source>Without a key or a movement of the mouse; the work behind it stays.</source>
        <translation>Tanpa tombol atau gerakan tetikus; pekerjaan di baliknya tetap ada.</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>di kiri</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>di kanan</translation>
    </message>
    <message>
        <source>the card waits for the birthday</source>
        <translation>kartu menunggu ulang tahun</translation>
    </message>
    <message>
        <source>the row is refused</source>
        <translation>barisnya ditolak</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Back to the queue</source>
        <translation>Ke antrean</translation>
    </message>
    <message>
        <source>Look in the tray and answer</source>
        <translation>Lihat baki dan jawab</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Put the card back</source>
        <translation>Kembalikan kartu</translation>
    </message>
    <message>
        <source>Start printing</source>
        <translation>Mulai cetak</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take the next batch</source>
        <translation>Ambil batch berikutnya</translation>
    </message>
    <message>
        <source>The card is good</source>
        <translation>Kartu baik</translation>
    </message>
    <message>
        <source>The card is spoiled</source>
        <translation>Kartu rusak</translation>
    </message>
</context>
<context>
    <name>sheet_end</name>
    <message>
        <source>Batch {number} ended before all its cards were done</source>
        <translation>Batch {number} selesai sebelum semua kartunya dikerjakan</translation>
    </message>
    <message>
        <source>Batch {number} is done</source>
        <translation>Batch {number} selesai</translation>
    </message>
    <message>
        <source>The cards wait in the queue again, or were taken by a colleague; one whose printing had begun is asked about above. F5 takes the next batch.</source>
        <translation>Kartu itu kembali menunggu dalam antrean atau sudah diambil rekan; kartu yang sudah mulai dicetak ditanyakan di atas. F5 mengambil batch berikutnya.</translation>
    </message>
    <message>
        <source>The claim on batch {number} ran out</source>
        <translation>Waktu ambil batch {number} sudah habis</translation>
    </message>
    <message>
        <source>{n} good</source>
        <translation>{n} baik</translation>
    </message>
    <message>
        <source>{n} no longer yours</source>
        <translation>{n} bukan lagi milik Anda</translation>
    </message>
    <message>
        <source>{n} put back</source>
        <translation>{n} dikembalikan</translation>
    </message>
    <message>
        <source>{n} spoiled</source>
        <translation>{n} rusak</translation>
    </message>
    <message>
        <source>{n} taken back</source>
        <translation>{n} diurungkan</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Terlama</translation>
    </message>
</context>
<context>
    <name>showing</name>
    <message>
        <source>A document of the holder</source>
        <translation>Dokumen pemilik</translation>
    </message>
    <message>
        <source>Kartu Keluarga (KK)</source>
        <translation>Kartu Keluarga (KK)</translation>
    </message>
    <message>
        <source>Letter of authority</source>
        <translation>Surat kuasa</translation>
    </message>
    <message>
        <source>{document}: shown</source>
        <translation>{document}: ditunjukkan</translation>
    </message>
    <message>
        <source>{document}: taken in</source>
        <translation>{document}: ditarik</translation>
    </message>
</context>
<context>
    <name>spoil</name>
    <message>
        <source>Card warped by heat</source>
        <translation>Kartu melengkung karena panas</translation>
    </message>
    <message>
        <source>Chip encoding failed</source>
        <translation>Gagal encode chip</translation>
    </message>
    <message>
        <source>Factory-defective blank</source>
        <translation>Keping cacat pabrik</translation>
    </message>
    <message>
        <source>Laminate peels</source>
        <translation>Laminasi mengelupas</translation>
    </message>
    <message>
        <source>Printer jam</source>
        <translation>Macet di printer</translation>
    </message>
    <message>
        <source>Weak or wrong colour</source>
        <translation>Warna pucat atau salah</translation>
    </message>
    <message>
        <source>Wrong data printed</source>
        <translation>Data tercetak salah</translation>
    </message>
    <message>
        <source>Wrong or badly placed photo</source>
        <translation>Foto salah atau miring</translation>
    </message>
</context>
<context>
    <name>stand</name>
    <message>
        <source>A card has been sent out</source>
        <translation>Kartu sudah dikirim</translation>
    </message>
    <message>
        <source>A card is being printed</source>
        <translation>Kartu sedang dicetak</translation>
    </message>
    <message>
        <source>A card is held</source>
        <translation>Kartu ditahan</translation>
    </message>
    <message>
        <source>A card waits to be printed</source>
        <translation>Kartu menunggu dicetak</translation>
    </message>
    <message>
        <source>A card was handed over</source>
        <translation>Kartu sudah diserahkan</translation>
    </message>
    <message>
        <source>A printed card lies on the shelf</source>
        <translation>Kartu jadi ada di rak</translation>
    </message>
    <message>
        <source>Double record at the centre</source>
        <translation>Data ganda di pusat</translation>
    </message>
    <message>
        <source>No card was asked for or printed</source>
        <translation>Belum ada kartu yang diminta atau dicetak</translation>
    </message>
    <message>
        <source>Recorded as died</source>
        <translation>Tercatat meninggal</translation>
    </message>
    <message>
        <source>Recorded as moved out</source>
        <translation>Tercatat pindah keluar</translation>
    </message>
    <message>
        <source>The centre wants a decision of the office</source>
        <translation>Pusat meminta keputusan dinas</translation>
    </message>
</context>
<context>
    <name>stand_step</name>
    <message>
        <source>Asks for the card at the Dukcapil of the new place, with the SKPWNI.</source>
        <translation>Meminta kartu di Dukcapil tempat yang baru, dengan SKPWNI.</translation>
    </message>
    <message>
        <source>Asks the ADB why the status changed; releases the card once it may be made.</source>
        <translation>Menanyakan kepada ADB mengapa statusnya berubah; melepas kartu bila sudah boleh dicetak.</translation>
    </message>
    <message>
        <source>Brings the card along; if its NIK does not stay, the card is given back.</source>
        <translation>Membawa kartunya; bila NIK-nya tidak dipakai, kartu itu dikembalikan.</translation>
    </message>
    <message>
        <source>Comes with the KK and shows which name is right.</source>
        <translation>Datang membawa KK dan menunjukkan nama yang benar.</translation>
    </message>
    <message>
        <source>Comes with the KK of both NIKs; does not have themselves recorded again.</source>
        <translation>Datang membawa KK dari kedua NIK; jangan merekam ulang.</translation>
    </message>
    <message>
        <source>Comes with the KK; the card is handed over only after the decision.</source>
        <translation>Datang membawa KK; kartu baru diserahkan setelah ada keputusan.</translation>
    </message>
    <message>
        <source>Compares both names with SIAK and the KK, and has the wrong one corrected.</source>
        <translation>Mencocokkan kedua nama dengan SIAK dan KK, dan membetulkan yang salah.</translation>
    </message>
    <message>
        <source>Decides on the page Double records which NIK stays, or that they are two.</source>
        <translation>Memutuskan di halaman Data ganda NIK mana yang dipakai, atau bahwa itu dua orang.</translation>
    </message>
    <message>
        <source>Does not take the card yet; it is told when the office has decided.</source>
        <translation>Belum mengambil kartu; akan diberi tahu bila dinas sudah memutuskan.</translation>
    </message>
    <message>
        <source>Hands the card over to nobody before the decision.</source>
        <translation>Tidak menyerahkan kartu kepada siapa pun sebelum ada keputusan.</translation>
    </message>
    <message>
        <source>Has the card kept back where it was sent to, and notes it when it returns.</source>
        <translation>Meminta kartu ditahan di tempat tujuannya, dan mencatat bila kembali.</translation>
    </message>
    <message>
        <source>If its NIK does not stay: cancels the card; it goes to be destroyed.</source>
        <translation>Bila NIK-nya tidak dipakai: kartu dibatalkan dan dimusnahkan.</translation>
    </message>
    <message>
        <source>If the holder lives: has the record put right in SIAK before deciding here.</source>
        <translation>Bila orangnya masih hidup: data di SIAK dibetulkan dulu, baru diputuskan di sini.</translation>
    </message>
    <message>
        <source>Looks up the kelurahan in SIAK; releases the card when it is of this city.</source>
        <translation>Mencari kelurahannya di SIAK; melepas kartu bila memang kota ini.</translation>
    </message>
    <message>
        <source>Prints no second card unless the first is lost, damaged or taken in.</source>
        <translation>Tidak mencetak kartu kedua kecuali yang pertama hilang, rusak, atau sudah ditarik.</translation>
    </message>
    <message>
        <source>Prints nothing here, and looks up the SKPWNI in SIAK.</source>
        <translation>Tidak mencetak di sini, dan mencari SKPWNI-nya di SIAK.</translation>
    </message>
    <message>
        <source>Prints nothing under either NIK before the decision.</source>
        <translation>Tidak mencetak apa pun dengan kedua NIK sebelum ada keputusan.</translation>
    </message>
    <message>
        <source>Prints nothing under this NIK, and compares the akta kematian with SIAK.</source>
        <translation>Tidak mencetak dengan NIK ini, dan mencocokkan akta kematian dengan SIAK.</translation>
    </message>
    <message>
        <source>Releases the card when the name on it is the right one, else cancels it.</source>
        <translation>Melepas kartu bila nama di kartu sudah benar; bila tidak, membatalkannya.</translation>
    </message>
    <message>
        <source>Takes the card in if its NIK does not stay, into the box to be destroyed.</source>
        <translation>Menarik kartu bila NIK-nya tidak dipakai, masuk kotak pemusnahan.</translation>
    </message>
    <message>
        <source>Tells the office of the new place when both records are one person.</source>
        <translation>Memberi tahu dinas tempat yang baru bila kedua data itu satu orang.</translation>
    </message>
    <message>
        <source>Tells the operator who prints it to keep the card back until the decision.</source>
        <translation>Memberi tahu operator yang mencetak agar kartu ditahan sampai ada keputusan.</translation>
    </message>
    <message>
        <source>The family brings the akta kematian, or tells that the report was wrong.</source>
        <translation>Keluarga membawa akta kematian, atau memberi tahu bahwa laporannya salah.</translation>
    </message>
    <message>
        <source>Waits until the centre calls the record Print Ready again.</source>
        <translation>Menunggu sampai pusat menyatakan datanya siap cetak lagi.</translation>
    </message>
    <message>
        <source>Waits; a card is printed for one of both records only.</source>
        <translation>Menunggu; kartu hanya dicetak untuk salah satu dari kedua data.</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>Must change password</source>
        <translation>Harus ganti kata sandi</translation>
    </message>
</context>
<context>
    <name>status_note</name>
    <message>
        <source>Counter clerk</source>
        <translation>Petugas loket</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>Atas nama</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>STATUS NOTE</source>
        <translation>CATATAN STATUS</translation>
    </message>
    <message>
        <source>Status on</source>
        <translation>Keadaan pada</translation>
    </message>
    <message>
        <source>This note is no proof of identity. No fee is charged for any service of this office.</source>
        <translation>Catatan ini bukan bukti identitas. Seluruh layanan kantor ini tidak dipungut biaya.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>{day}, at {time}</source>
        <translation>{day}, pukul {time}</translation>
    </message>
</context>
<context>
    <name>stock</name>
    <message>
        <source>Count</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Old card</source>
        <translation>Kartu lama</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Used or spoiled</source>
        <translation>Terpakai/rusak</translation>
    </message>
</context>
<context>
    <name>stock_card</name>
    <message>
        <source>By</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>taken back on the work sheet</source>
        <translation>diurungkan di lembar kerja</translation>
    </message>
    <message>
        <source>{n} cards from the work sheet</source>
        <translation>{n} kartu dari lembar kerja</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>Another card asked for: {why}</source>
        <translation>Cetak ulang diminta: {why}</translation>
    </message>
    <message>
        <source>Asked for; channel: {channel}</source>
        <translation>Diminta; saluran: {channel}</translation>
    </message>
    <message>
        <source>Came in with a PRR list</source>
        <translation>Masuk dengan daftar PRR</translation>
    </message>
    <message>
        <source>Cancelled: {why}</source>
        <translation>Dibatalkan: {why}</translation>
    </message>
    <message>
        <source>Cancelled: {why}.</source>
        <translation>Dibatalkan: {why}.</translation>
    </message>
    <message>
        <source>Handed to the citizen</source>
        <translation>Diserahkan kepada warga</translation>
    </message>
    <message>
        <source>Moved to another slot</source>
        <translation>Dipindah ke lokasi lain</translation>
    </message>
    <message>
        <source>Printing began</source>
        <translation>Mulai dicetak</translation>
    </message>
    <message>
        <source>Printing began {since} ({who}), and nobody has said what became of it. Look in the tray.</source>
        <translation>Mulai dicetak {since} ({who}), tetapi hasilnya belum dicatat. Lihat di baki printer.</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Dikembalikan ke antrean</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Direkam</translation>
    </message>
    <message>
        <source>Released to be printed all the same</source>
        <translation>Dilepaskan untuk tetap dicetak</translation>
    </message>
    <message>
        <source>Sent out with a BAST</source>
        <translation>Dikirim dengan BAST</translation>
    </message>
    <message>
        <source>Taken to be printed</source>
        <translation>Diambil untuk dicetak</translation>
    </message>
    <message>
        <source>The card has been handed over; printed {printed}.</source>
        <translation>Kartu sudah diserahkan; dicetak {printed}.</translation>
    </message>
    <message>
        <source>The card has been sent out; printed {printed}.</source>
        <translation>Kartu sudah dikirim; dicetak {printed}.</translation>
    </message>
    <message>
        <source>The card is good; slot {slot}</source>
        <translation>Kartu baik; disimpan di lokasi {slot}</translation>
    </message>
    <message>
        <source>The card is spoiled: {reason}</source>
        <translation>Kartu rusak: {reason}</translation>
    </message>
    <message>
        <source>The card stands in slot {slot} since {printed}.</source>
        <translation>Kartu tersimpan di lokasi {slot} sejak {printed}.</translation>
    </message>
    <message>
        <source>The claim ran out</source>
        <translation>Waktu ambil habis</translation>
    </message>
    <message>
        <source>The last step was taken back</source>
        <translation>Langkah terakhir diurungkan</translation>
    </message>
    <message>
        <source>The program ended while the card was printing</source>
        <translation>Program berhenti saat kartu sedang dicetak</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. Its status is now: {status}.</source>
        <translation>{reason}. Statusnya sekarang: {status}.</translation>
    </message>
    <message>
        <source>{reason}: {name} {nik}</source>
        <translation>{reason}: {name} {nik}</translation>
    </message>
    <message>
        <source>{what} – “{reason}”</source>
        <translation>{what} – “{reason}”</translation>
    </message>
    <message>
        <source>{who} prints this card since {since}; the claim lasts until {until}.</source>
        <translation>{who} sedang mencetak kartu ini sejak {since}; berlaku sampai pukul {until}.</translation>
    </message>
    <message>
        <source>{who} took this card {since}; the claim lasts until {until}.</source>
        <translation>{who} mengambil kartu ini {since}; berlaku sampai pukul {until}.</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
    <message>
        <source>Save the picture for support</source>
        <translation>Simpan gambar untuk bantuan</translation>
    </message>
    <message>
        <source>picture-for-support</source>
        <translation>gambar-untuk-bantuan</translation>
    </message>
</context>
<context>
    <name>taker</name>
    <message>
        <source>Family on the same KK</source>
        <translation>Keluarga dalam satu KK</translation>
    </message>
    <message>
        <source>Kantor Pos courier</source>
        <translation>Kurir Kantor Pos</translation>
    </message>
    <message>
        <source>Kelurahan staff</source>
        <translation>Petugas kelurahan</translation>
    </message>
    <message>
        <source>Proxy with letter (surat kuasa)</source>
        <translation>Kuasa dengan surat kuasa</translation>
    </message>
    <message>
        <source>RT / RW</source>
        <translation>RT / RW</translation>
    </message>
    <message>
        <source>The holder</source>
        <translation>Pemegang sendiri</translation>
    </message>
</context>
<context>
    <name>template_flaw</name>
    <message>
        <source>A template has at most 1,000 characters.</source>
        <translation>Templat paling panjang 1.000 karakter.</translation>
    </message>
    <message>
        <source>A template without words would answer nothing.</source>
        <translation>Templat kosong tidak menjawab apa pun.</translation>
    </message>
    <message>
        <source>Only {name}, {number}, {status} and {office} may stand in braces; every brace must be closed.</source>
        <translation>Hanya {name}, {number}, {status}, dan {office} yang boleh dalam kurung kurawal; setiap kurung harus ditutup.</translation>
    </message>
</context>
<context>
    <name>thing</name>
    <message>
        <source>Addendum</source>
        <translation>Adendum</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Permohonan</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Data incident</source>
        <translation>Insiden data</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Serah terima</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Minutes of destroyed data</source>
        <translation>Berita acara pemusnahan data</translation>
    </message>
    <message>
        <source>Minutes of destruction</source>
        <translation>Berita acara pemusnahan</translation>
    </message>
    <message>
        <source>Mission of jemput bola</source>
        <translation>Jemput bola</translation>
    </message>
    <message>
        <source>Order to keep</source>
        <translation>Perintah menahan</translation>
    </message>
    <message>
        <source>PRR list</source>
        <translation>Daftar PRR</translation>
    </message>
    <message>
        <source>Print job</source>
        <translation>Antrean cetak</translation>
    </message>
    <message>
        <source>Receipt list</source>
        <translation>Tanda terima</translation>
    </message>
    <message>
        <source>Record in the journal</source>
        <translation>Catatan di jejak audit</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Request about own data</source>
        <translation>Permintaan data pribadi</translation>
    </message>
    <message>
        <source>Request for approval</source>
        <translation>Permintaan persetujuan</translation>
    </message>
    <message>
        <source>Return of documents</source>
        <translation>Surat pengembalian berkas</translation>
    </message>
    <message>
        <source>Seal in the journal</source>
        <translation>Segel di jejak audit</translation>
    </message>
    <message>
        <source>Service catalogue</source>
        <translation>Katalog layanan</translation>
    </message>
    <message>
        <source>Statuses for Smartdukcapil</source>
        <translation>Status untuk Smartdukcapil</translation>
    </message>
    <message>
        <source>Trust root</source>
        <translation>Sertifikat tepercaya</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Yang diminta</translation>
    </message>
</context>
<context>
    <name>traced</name>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Newest list that named it</source>
        <translation>Daftar terbaru yang memuatnya</translation>
    </message>
    <message>
        <source>Person on a card</source>
        <translation>Orang di kartu</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>What holds a card</source>
        <translation>Penahan kartu</translation>
    </message>
</context>
<context>
    <name>trust_root</name>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Sidik jari (SHA-256)</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>Dipasang oleh</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Dipasang pada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>List of revoked certificates</source>
        <translation>Daftar sertifikat yang dicabut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Take back</source>
        <translation>Urungkan langkah</translation>
    </message>
    <message>
        <source>Take the last step back?</source>
        <translation>Urungkan langkah terakhir?</translation>
    </message>
    <message>
        <source>Taken back: {step}.</source>
        <translation>Diurungkan: {step}.</translation>
    </message>
    <message>
        <source>“{step}” of {moment} is taken back: number {number}, {cards} cards. The journal keeps both the step and this.</source>
        <translation>“{step}” pada {moment} akan diurungkan: nomor {number}, {cards} kartu. Jejak audit tetap memuat langkah itu dan pengurungannya.</translation>
    </message>
    <message>
        <source>“{step}” of {moment} is taken back: parcel {number} is again where it was before. The journal keeps both the step and this.</source>
        <translation>“{step}” pada {moment} dibatalkan: paket {number} kembali seperti sebelumnya. Jurnal menyimpan langkah itu dan pembatalan ini.</translation>
    </message>
    <message>
        <source>“{step}” of {moment} is taken back: the documents of list {list} are with the RT again. The journal keeps both the step and this.</source>
        <translation>“{step}” pada {moment} dibatalkan: dokumen pada tanda terima {list} ada di RT lagi. Jejak audit menyimpan keduanya.</translation>
    </message>
    <message>
        <source>“{step}” of {moment} is taken back: {name}, NIK {nik}. The journal keeps both the step and this.</source>
        <translation>“{step}” pada {moment} akan diurungkan: {name}, NIK {nik}. Jejak audit tetap memuat langkah itu dan pengurungannya.</translation>
    </message>
    <message>
        <source>“{step}” of {moment} is taken back: {number} stands in slot {slot} again. The journal keeps both the step and this.</source>
        <translation>“{step}” pada {moment} dibatalkan: {number} kembali ada di lokasi {slot}. Jejak audit menyimpan keduanya.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Returned to be mended</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Terverifikasi</translation>
    </message>
</context>
<context>
    <name>waste</name>
    <message>
        <source>Defective before printing</source>
        <translation>Cacat sebelum dicetak</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Uji cetak</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Habis terpakai</translation>
    </message>
</context>
<context>
    <name>whereabouts</name>
    <message>
        <source>According to the newest list: {status}. {advice}</source>
        <translation>Menurut daftar terbaru: {status}. {advice}</translation>
    </message>
    <message>
        <source>Already handed over.</source>
        <translation>Sudah diserahkan.</translation>
    </message>
    <message>
        <source>Already received by {place} with BAST {number}.</source>
        <translation>Sudah diterima {place} dengan BAST {number}.</translation>
    </message>
    <message>
        <source>Already sent to {place} with BAST {number}, not confirmed yet.</source>
        <translation>Sudah dikirim ke {place} dengan BAST {number}, belum dikonfirmasi.</translation>
    </message>
    <message>
        <source>Already taken on {day} by {name} ({taker}).</source>
        <translation>Sudah diambil {day} oleh {name} ({taker}).</translation>
    </message>
    <message>
        <source>Application {number}: {state}.</source>
        <translation>Permohonan {number}: {state}.</translation>
    </message>
    <message>
        <source>Asked for through: {channel}.</source>
        <translation>Diminta lewat: {channel}.</translation>
    </message>
    <message>
        <source>BAST {number}: {cards} cards to {place}, {when}.</source>
        <translation>BAST {number}: {cards} kartu ke {place}, {when}.</translation>
    </message>
    <message>
        <source>Being printed now by {who}.</source>
        <translation>Sedang dicetak oleh {who}.</translation>
    </message>
    <message>
        <source>Held: {reasons}.</source>
        <translation>Ditahan: {reasons}.</translation>
    </message>
    <message>
        <source>In slot {slot}, and given to nobody before somebody has decided about its holder.</source>
        <translation>Di lokasi {slot}; tidak diserahkan kepada siapa pun sebelum ada keputusan tentang pemegangnya.</translation>
    </message>
    <message>
        <source>It is printed only after somebody has decided, with a reason.</source>
        <translation>Kartu baru dicetak setelah ada keputusan beserta alasannya.</translation>
    </message>
    <message>
        <source>It may also be handed over here at the counter.</source>
        <translation>Boleh juga diserahkan di loket ini.</translation>
    </message>
    <message>
        <source>Kantor Pos, parcel {number}: {state} since {day}.</source>
        <translation>Kantor Pos, paket {number}: {state} sejak {day}.</translation>
    </message>
    <message>
        <source>Missing: sent to {place} with BAST {number}, reported as “{reason}”.</source>
        <translation>Hilang: dikirim ke {place} dengan BAST {number}, dilaporkan “{reason}”.</translation>
    </message>
    <message>
        <source>Next to be printed by {who}, in batch {batch}.</source>
        <translation>Segera dicetak oleh {who}, dalam batch {batch}.</translation>
    </message>
    <message>
        <source>No card will be printed: {reason}.</source>
        <translation>Kartu tidak dicetak: {reason}.</translation>
    </message>
    <message>
        <source>No card yet: {status}.</source>
        <translation>Belum ada kartu: {status}.</translation>
    </message>
    <message>
        <source>No print job was made from this record: take in the PRR list again.</source>
        <translation>Belum ada antrean cetak dari rekaman ini: masukkan lagi daftar PRR.</translation>
    </message>
    <message>
        <source>Nobody has asked for this card yet; asking for it moves it up.</source>
        <translation>Belum ada yang meminta; permintaan menaikkan urutannya.</translation>
    </message>
    <message>
        <source>Not confirmed yet: {pending}. Missing: {missing}. Returned: {returned}.</source>
        <translation>Belum dikonfirmasi: {pending}. Hilang: {missing}. Retur: {returned}.</translation>
    </message>
    <message>
        <source>Nothing is known about this card.</source>
        <translation>Tidak ada keterangan tentang kartu ini.</translation>
    </message>
    <message>
        <source>Printed, in slot {slot}; application {number} is to be verified first.</source>
        <translation>Sudah dicetak, di lokasi {slot}; permohonan {number} harus diverifikasi dahulu.</translation>
    </message>
    <message>
        <source>Printing began, but nobody has said what became of the card.</source>
        <translation>Sudah mulai dicetak, tetapi hasilnya belum dicatat.</translation>
    </message>
    <message>
        <source>Promised for {day}.</source>
        <translation>Dijanjikan {day}.</translation>
    </message>
    <message>
        <source>Ready in slot {slot}, waiting to go out through {place}.</source>
        <translation>Siap di lokasi {slot}, menunggu dikirim lewat {place}.</translation>
    </message>
    <message>
        <source>Ready to be taken in slot {slot}.</source>
        <translation>Siap diambil di lokasi {slot}.</translation>
    </message>
    <message>
        <source>Received by {who}.</source>
        <translation>Diterima oleh {who}.</translation>
    </message>
    <message>
        <source>To {name}, {address}.</source>
        <translation>Kepada {name}, {address}.</translation>
    </message>
    <message>
        <source>Waiting to be printed: rule {place} of {all}, “{rule}”.</source>
        <translation>Menunggu cetak: urutan aturan {place} dari {all}, “{rule}”.</translation>
    </message>
    <message>
        <source>{who} or another operator must look into the printer's tray and say so.</source>
        <translation>{who} atau operator lain harus melihat baki printer dan mencatat hasilnya.</translation>
    </message>
</context>
<context>
    <name>whole</name>
    <message>
        <source>Another reason, in words</source>
        <translation>Alasan lain, ditulis</translation>
    </message>
    <message>
        <source>KK number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Nomor HP</translation>
    </message>
    <message>
        <source>Show the numbers of this row whole?</source>
        <translation>Tampilkan nomor pada baris ini secara utuh?</translation>
    </message>
    <message>
        <source>Show the numbers of {name} whole?</source>
        <translation>Tampilkan nomor {name} secara utuh?</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Take out “{name}” with whole NIKs?</source>
        <translation>Keluarkan “{name}” dengan NIK utuh?</translation>
    </message>
    <message>
        <source>The file says that it holds whole numbers; the journal keeps who took it and why.</source>
        <translation>Di dalam berkas tertulis bahwa isinya nomor utuh; jejak audit mencatat siapa yang mengambil dan mengapa.</translation>
    </message>
    <message>
        <source>They are seen for {seconds} seconds; the journal keeps who looked, and why.</source>
        <translation>Terlihat selama {seconds} detik; jejak audit mencatat siapa yang melihat dan mengapa.</translation>
    </message>
    <message>
        <source>To compare with a document</source>
        <translation>Mencocokkan dengan berkas</translation>
    </message>
    <message>
        <source>To enter or look up in SIAK</source>
        <translation>Mengisi atau mencari di SIAK</translation>
    </message>
    <message>
        <source>To reach the citizen</source>
        <translation>Menghubungi warga</translation>
    </message>
    <message>
        <source>To tell two people apart</source>
        <translation>Membedakan dua orang</translation>
    </message>
</context>
</TS>
