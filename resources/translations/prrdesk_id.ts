<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
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
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reason, in a few words; it is kept in the journal</source>
        <translation>Alasan singkat; dicatat di jejak audit</translation>
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
        <translation>Program melakukan kesalahan</translation>
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
    <name>Language</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
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
    <name>Page</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
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
        <translation>Oke</translation>
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
    <name>SignIn</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
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
        <source>Write your sign-in name first.</source>
        <translation>Isi nama masuk terlebih dahulu.</translation>
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
        <source>Demo office: the people in it do not exist</source>
        <translation>Kantor contoh: semua orang di dalamnya rekaan</translation>
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
        <source>Look</source>
        <translation>Tampilan</translation>
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
    <name>action</name>
    <message>
        <source>Addendum to a closed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank spoiled without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card handed to a citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card moved to another slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards sent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full NIK shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old card withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRR list taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print job cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print job put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of cards noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff member added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Fetch this page again</source>
        <translation>Segarkan halaman ini</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>Daftar tombol pintas</translation>
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
        <source>Search or scan</source>
        <translation>Cari atau pindai</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Undo, or what the newest notice offers</source>
        <translation>Urungkan, atau tombol pemberitahuan terbaru</translation>
    </message>
</context>
<context>
    <name>cancel</name>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>KIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KTP-el</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>channel</name>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jemput bola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartdukcapil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor Pos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A card for this person is already under way: “{state}”.</source>
        <translation>Kartu untuk orang ini sudah dalam proses: “{state}”.</translation>
    </message>
    <message>
        <source>A newer version of the program has already worked on this office.</source>
        <translation>Data kantor ini sudah dipakai versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>A worksheet holds {most} rows, and this list is longer.</source>
        <translation>Satu lembar kerja memuat {most} baris, dan daftar ini lebih panjang.</translation>
    </message>
    <message>
        <source>An office is already kept at {where}; it was left as it is.</source>
        <translation>Data kantor sudah ada di {where}; tidak diubah.</translation>
    </message>
    <message>
        <source>Ask a colleague with this role: {needed}.</source>
        <translation>Minta bantuan rekan dengan peran: {needed}.</translation>
    </message>
    <message>
        <source>Cards whose outcome nobody has told: {count}.</source>
        <translation>Kartu yang hasilnya belum diketahui: {count}.</translation>
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
        <source>Choose another destination, or print first.</source>
        <translation>Pilih tujuan lain, atau cetak dahulu.</translation>
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
        <source>Choose another name or folder.</source>
        <translation>Pilih nama atau folder lain.</translation>
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
        <source>Choose today or an earlier day.</source>
        <translation>Pilih hari ini atau hari sebelumnya.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Tutup di program itu, atau pilih nama lain.</translation>
    </message>
    <message>
        <source>Close the day first; an addendum follows a closed day.</source>
        <translation>Tutup hari itu dahulu; adendum dibuat setelah hari ditutup.</translation>
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
        <source>Fill in the field and try again.</source>
        <translation>Isi kolom itu lalu coba lagi.</translation>
    </message>
    <message>
        <source>Finish or cancel that card first.</source>
        <translation>Selesaikan atau batalkan kartu itu dahulu.</translation>
    </message>
    <message>
        <source>Free some room, or choose another drive.</source>
        <translation>Kosongkan sebagian ruang, atau pilih disk lain.</translation>
    </message>
    <message>
        <source>Install the newer version on this PC too.</source>
        <translation>Pasang versi yang lebih baru di PC ini juga.</translation>
    </message>
    <message>
        <source>Keep the file on this PC, or use PostgreSQL for several PCs.</source>
        <translation>Simpan berkas di PC ini, atau gunakan PostgreSQL untuk beberapa PC.</translation>
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
        <source>Name and password do not belong together.</source>
        <translation>Nama dan kata sandi tidak cocok.</translation>
    </message>
    <message>
        <source>No card is waiting under this filter.</source>
        <translation>Tidak ada kartu yang menunggu dengan saringan ini.</translation>
    </message>
    <message>
        <source>No printed card is on the shelf for this destination.</source>
        <translation>Tidak ada kartu tercetak di rak untuk tujuan ini.</translation>
    </message>
    <message>
        <source>Open it, or choose another place for the new one.</source>
        <translation>Buka data itu, atau pilih tempat lain untuk yang baru.</translation>
    </message>
    <message>
        <source>Record new stock first, or take fewer.</source>
        <translation>Catat dahulu penerimaan stok, atau kurangi jumlahnya.</translation>
    </message>
    <message>
        <source>Say for each of them whether the card is good or spoiled.</source>
        <translation>Nyatakan untuk setiap kartu: baik atau rusak.</translation>
    </message>
    <message>
        <source>Set one up with “prrdesk init --admin NAME”, or try “prrdesk demo”.</source>
        <translation>Buat dengan “prrdesk init --admin NAMA”, atau coba “prrdesk demo”.</translation>
    </message>
    <message>
        <source>Somebody already signs in as “{login}”.</source>
        <translation>Sudah ada yang memakai nama masuk “{login}”.</translation>
    </message>
    <message>
        <source>Somebody was faster: this card is now “{state}”. {holder}</source>
        <translation>Orang lain lebih cepat: kartu ini sekarang “{state}”. {holder}</translation>
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
        <source>The disk has no room for {name}.</source>
        <translation>Tidak ada ruang di disk untuk {name}.</translation>
    </message>
    <message>
        <source>The emblem {path} is missing, or is no PNG or JPEG picture.</source>
        <translation>Lambang {path} tidak ada, atau bukan gambar PNG atau JPEG.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Folder {folder} tidak ada.</translation>
    </message>
    <message>
        <source>The list has been refreshed; choose again.</source>
        <translation>Daftar sudah disegarkan; silakan pilih lagi.</translation>
    </message>
    <message>
        <source>The office has changed since this preview; nothing was written.</source>
        <translation>Data kantor berubah sejak pratinjau ini; tidak ada yang disimpan.</translation>
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
        <source>This password is too easy to guess.</source>
        <translation>Kata sandi ini terlalu mudah ditebak.</translation>
    </message>
    <message>
        <source>This step needs a reason.</source>
        <translation>Langkah ini memerlukan alasan.</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters that are not the name.</source>
        <translation>Gunakan sedikitnya {shortest} huruf atau angka, bukan nama masuk.</translation>
    </message>
    <message>
        <source>Widen the filter, or take in a new PRR list.</source>
        <translation>Longgarkan saringan, atau impor daftar PRR baru.</translation>
    </message>
    <message>
        <source>Write in a few words why it is done.</source>
        <translation>Tulis alasannya dengan singkat.</translation>
    </message>
    <message>
        <source>You may not write into the folder {folder}.</source>
        <translation>Anda tidak boleh menulis ke folder {folder}.</translation>
    </message>
    <message>
        <source>Your claim on this card has run out or was given to somebody else.</source>
        <translation>Kartu ini tidak lagi Anda ambil: waktunya habis atau sudah diambil orang lain.</translation>
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
        <source>{day} is closed; its report is number {number}.</source>
        <translation>{day} sudah ditutup; nomor laporannya {number}.</translation>
    </message>
    <message>
        <source>{day} is not closed yet.</source>
        <translation>{day} belum ditutup.</translation>
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
        <source>{name} could not be written: {detail}.</source>
        <translation>{name} tidak dapat ditulis: {detail}.</translation>
    </message>
    <message>
        <source>{name} is open in another program, or write-protected.</source>
        <translation>{name} sedang dibuka program lain, atau terkunci.</translation>
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
        <translation>{path} berada di folder jaringan; dua PC dapat merusaknya.</translation>
    </message>
    <message>
        <source>{what}: nothing here has the number {number}.</source>
        <translation>{what}: nomor {number} tidak ada di sini.</translation>
    </message>
    <message>
        <source>“{action}” is not among your tasks.</source>
        <translation>“{action}” bukan bagian tugas Anda.</translation>
    </message>
    <message>
        <source>“{field}” is empty.</source>
        <translation>“{field}” masih kosong.</translation>
    </message>
    <message>
        <source>“{step}” can no longer be undone, because something was built on it.</source>
        <translation>“{step}” tidak dapat diurungkan lagi karena sudah ada langkah lanjutannya.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Name of the person who takes the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>file_cure</name>
    <message>
        <source>Ask for the list again; it was probably not copied to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file; split a list into files of 100,000 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and the name, and choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of the kind .xlsx, .xls, .ods or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the file in Excel, or copy it to your own folder, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list alone into a new workbook, save it as .xlsx and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it. Ask the sender for the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns in one line above the list: NIK, NAMA LENGKAP, TEMPAT LAHIR, TANGGAL LAHIR, JENIS KELAMIN, ALAMAT, RT, RW, KELURAHAN, KECAMATAN, STATUS, TANGGAL REKAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel and save it again as .xlsx, or ask for the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel with the password, save it without one, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in Excel, check that the columns are right and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the list into files of 100,000 rows each and import them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>file_flaw</name>
    <message>
        <source>A quotation mark is opened and not closed, so rows run into each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet has a cell far outside the list, so it would not fit into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet has more rows than the program reads at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line with the column names was found: a list needs at least the columns NIK and NAMA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a spreadsheet format this program does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was not copied to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than any list this program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is neither a spreadsheet nor a text list, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks to far more than a list can hold; it may be harmful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not let this program open the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Cleaning kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film (roll)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIA blanks (keping)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KTP-el blanks (keping)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribbon (roll)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handover_item</name>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hold</name>
    <message>
        <source>A card was already printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelurahan not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer Print Ready in the newest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as moved out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same NIK with another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name and birth date under another NIK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>job_state</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>move</name>
    <message>
        <source>Count difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used, good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nik_flaw</name>
    <message>
        <source>No NIK is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NIK contains something other than digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NIK does not have 16 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits cannot be those of a NIK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nik_warning</name>
    <message>
        <source>The NIK ends in the serial number 0000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NIK was first issued in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NIK was issued here before the city was formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date in the NIK is not the recorded one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sex in the NIK is not the recorded one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>office_unavailable</name>
    <message>
        <source>Another program keeps the office's database locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for write permission on its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder exists and may be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network cable and the server, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other copies of PRR Desk and backup programs, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the latest backup to a healthy disk and tell the administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office's database cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office's database may not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office's server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <source>Kelurahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Acknowledged by,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIRST PARTY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this {weekday}, the {day} of {month} of the year {year} ({date}), at {place}, we, the undersigned:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECOND PARTY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnesses:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hereinafter called the {party};</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>print_reason</name>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of domicile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRR / first card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces suket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>priority</name>
    <message>
        <source>All others, oldest recording first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disaster victims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-time holders (pemula)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, damaged or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for tomorrow or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suket holders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Fingerprint matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kartu Keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old KTP-el</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record_status</name>
    <message>
        <source>Being compared for doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being prepared for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card sent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment failed at the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment failed in the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Ready Record (PRR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received at the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search failed at the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent for printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the centre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>region_doubt</name>
    <message>
        <source>Neither kelurahan nor kecamatan is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kecamatan is not one of this city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kelurahan exists in more than one kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kelurahan is not in this kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region code and the names say different places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region code is not in the list of this city</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reject</name>
    <message>
        <source>Excel kept the NIK as a number and has lost its last digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NIK is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NIK contains something other than digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NIK does not have 16 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits cannot be those of a NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row stands on a sheet or page without column names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reject_cure</name>
    <message>
        <source>Compare the NIK with the KK and correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the line with the column names above the row and import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list again with the NIK column as text, or type the NIK anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the NIK by name and birth date, and fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the name by the NIK, and fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum {checksum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {by}, {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>return</name>
    <message>
        <source>Address not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section head</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>row_warning</name>
    <message>
        <source>No birth date is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date cannot be read for certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of recording cannot be read for certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no status column; it is taken as a list of Print Ready Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record status is not a known one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sex cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrap</name>
    <message>
        <source>Blank defective or used for a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old card withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed card found wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled while printing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoil</name>
    <message>
        <source>Card warped by heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip encoding failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory-defective blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laminate peels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak or wrong colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong data printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong or badly placed photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taker</name>
    <message>
        <source>Family on the same KK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelurahan staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy with letter (surat kuasa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RT / RW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>thing</name>
    <message>
        <source>Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
