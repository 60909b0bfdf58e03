<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>AskPrintDialog</name>
    <message>
        <source>Ask for the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the print   Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoxPart</name>
    <message>
        <source>Cards to be destroyed, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+A chooses all, Shift and arrows choose several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled cards, defective blanks and old cards taken in come here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box is empty</source>
        <translation type="unfinished"></translation>
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
    <name>CountForm</name>
    <message>
        <source>Count stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference {n}: write why the count differs from the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the count down</source>
        <translation type="unfinished"></translation>
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
    <name>DestroyDialog</name>
    <message>
        <source>Burned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed: number the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP / NRP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position, office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness {n}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnesses (Satpol PP, police, inspectorate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one witness; without witnesses nothing may be destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where and how the cards were destroyed.</source>
        <translation type="unfinished"></translation>
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
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was not used: finish or cancel this form first, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>%n card(s) on the shelf</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BAST {number}: %n card(s) to {place}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BAST {number}: the receipt of %n card(s) has been noted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a handover first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a handover under “Sent” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cards that shall leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every card of this handover has been confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw this card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} now stands in slot {slot}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, slot {slot}. The card goes to the box of cards to be destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the card has been withdrawn and lies in the destruction box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} cards ready for this destination leave under one BAST.</source>
        <translation type="unfinished"></translation>
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
    <name>MinutesPart</name>
    <message numerus="yes">
        <source>%n more card(s) in the minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose minutes to see the cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of destruction, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been destroyed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section head destroys cards from the box; the numbered minutes are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved in, damaged, data changed, died …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw an old card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the card is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneLineDialog</name>
    <message>
        <source>“{field}” is empty.</source>
        <translation type="unfinished"></translation>
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
    <name>OverlapsPage</name>
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
        <translation>Kartu yang bertabrakan dengan rekaman lain ditahan di sini ketika daftar PRR diimpor.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Choose a line to see both sides.</source>
        <translation>Pilih satu baris untuk melihat kedua pihak.</translation>
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
        <translation>Bertabrakan dengan</translation>
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
        <source>Release</source>
        <translation>Lepaskan</translation>
    </message>
    <message>
        <source>Release this card to be printed?</source>
        <translation>Lepaskan kartu ini untuk dicetak?</translation>
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
        <source>{name}: released, the card waits.</source>
        <translation>{name}: dilepaskan, kartu menunggu dicetak.</translation>
    </message>
    <message>
        <source>{name}: the job ends without a card.</source>
        <translation>{name}: antrean berakhir tanpa kartu.</translation>
    </message>
    <message>
        <source>{name}: {reason}. Everything that holds the card ends with your reason.</source>
        <translation>{name}: {reason}. Semua yang menahan kartu ini berakhir dengan alasan Anda.</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} belum diputuskan</translation>
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
    <name>PickUpDialog</name>
    <message>
        <source>Arrows choose, Tab goes on, Space ticks, Enter hands over, Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the old KTP-el and tick when it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over   Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the card over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old card was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the person who takes the card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintQueuePage</name>
    <message numerus="yes">
        <source>%n card(s) claimed as batch {number}.</source>
        <translation>
            <numerusform>%n kartu diambil sebagai batch {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of batch {number} are in your hands.</source>
        <translation>
            <numerusform>%n kartu dari batch {number} masih di tangan Anda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) you chose were not waiting and were left.</source>
        <translation>
            <numerusform>%n kartu pilihan Anda tidak sedang menunggu dan dibiarkan.</numerusform>
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
        <translation>Kartu menunggu di sini setelah daftar PRR diimpor atau cetak ulang diminta.</translation>
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
        <translation>Setiap kartu diurutkan menurut aturan pertama yang cocok; jika sama, rekaman terlama didahulukan. Pindahkan aturan dengan {up} dan {down}.</translation>
    </message>
    <message>
        <source>A card is ranked by the first rule that fits it; among equals the oldest recording is first. The section head sets this order.</source>
        <translation>Setiap kartu diurutkan menurut aturan pertama yang cocok; jika sama, rekaman terlama didahulukan. Kepala seksi menentukan urutan ini.</translation>
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
    <name>ReceiveDialog</name>
    <message numerus="yes">
        <source>%n card(s) noted before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All received   F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of this handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 received, F3 returned, F4 missing, Del open again. A scanned NIK is marked received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
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
        <source>Note the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of at least one card what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nik} is not among the open cards of this handover.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiveForm</name>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper (number, from whom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many came in.</source>
        <translation type="unfinished"></translation>
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
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {n} answers: type more letters, or the birth date's NIK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here matches “{text}”. Check the digits, or type the beginning of the name as on the KK. A person who is in no PRR list taken in so far is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a NIK, a batch or a BAST, or type at least {n} letters of a name or digits of a NIK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not among your tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the print has been asked for; it moved up in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message numerus="yes">
        <source>%n card(s) without a tracking number</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>NIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and number the BAST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracking number {number} stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking numbers: scan them card by card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the person who signs for the cards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentPart</name>
    <message numerus="yes">
        <source>%n card(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not confirmed yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more card(s) in the receipt list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards sent to a kecamatan, a kelurahan or Kantor Pos are listed here until confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a handover to see its cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handovers, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetSteps</name>
    <message>
        <source>{name}: good, in slot {slot}.</source>
        <translation>{name}: baik, disimpan di {slot}.</translation>
    </message>
    <message>
        <source>{name}: put back into the queue.</source>
        <translation>{name}: dikembalikan ke antrean.</translation>
    </message>
    <message>
        <source>{name}: spoiled ({reason}); the card waits to be printed again.</source>
        <translation>{name}: rusak ({reason}); menunggu dicetak lagi.</translation>
    </message>
</context>
<context>
    <name>ShelfPart</name>
    <message>
        <source>Cards for this destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations with cards ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every card that was printed well comes here by itself, by destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} chosen</source>
        <translation type="unfinished"></translation>
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
    <name>StockCardPart</name>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has moved here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive the first box with F5; every print, count and transfer is then listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock card, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest {n} moves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message numerus="yes">
        <source>%n card(s) destroyed under minutes {number}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) to be destroyed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the pace of the last two weeks this lasts %n day(s): ask for more now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cards to be destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cards first; Ctrl+A chooses all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the books: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kecamatan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of destruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left. Printing stops until stock is received and recorded with F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count was written down; it agrees with the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count was written down; the books were changed by {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back. The minutes get a number and list every card by name; write them only when the cards have really been destroyed before witnesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>enough for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goods}: {n} received, {left} now in the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goods}: {n} sent to {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goods}: {n} taken back from {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goods}: {n} taken from the books, {left} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the old card lies in the destruction box.</source>
        <translation type="unfinished"></translation>
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
    <name>TransferForm</name>
    <message>
        <source>Back from the kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods to or from a kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {n} are there; move fewer, or count the stock first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper (number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office knows no kecamatan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many move.</source>
        <translation type="unfinished"></translation>
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
        <source>Later   Esc</source>
        <translation>Nanti   Esc</translation>
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
        <translation>{name}: baik, disimpan di {slot}.</translation>
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
    <name>UncollectedPart</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards not collected, longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards that stay on the shelf longer than the chosen age are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card has waited that long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WasteForm</name>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {n} are there; take fewer, or count the stock first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up or spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is wrong with the blanks; they go to the destruction box.</source>
        <translation type="unfinished"></translation>
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
        <source>A card is being printed, and nobody has said what became of it.</source>
        <translation>Ada kartu yang sedang dicetak dan hasilnya belum dicatat.</translation>
    </message>
    <message>
        <source>Batch {number} is done</source>
        <translation>Batch {number} selesai</translation>
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
        <translation>Lanjut</translation>
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
        <translation>Batch diambil</translation>
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
        <translation>Kartu tercetak</translation>
    </message>
    <message>
        <source>Card spoiled</source>
        <translation>Kartu rusak</translation>
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
        <translation>Waktu ambil habis</translation>
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
        <translation>Penahanan dilepas</translation>
    </message>
    <message>
        <source>Last step undone</source>
        <translation>Langkah terakhir ditarik kembali</translation>
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
        <translation>Daftar PRR diimpor</translation>
    </message>
    <message>
        <source>Print asked for</source>
        <translation>Cetak diminta</translation>
    </message>
    <message>
        <source>Print job cancelled</source>
        <translation>Antrean dibatalkan</translation>
    </message>
    <message>
        <source>Print job put back</source>
        <translation>Dikembalikan ke antrean</translation>
    </message>
    <message>
        <source>Printing started</source>
        <translation>Mulai dicetak</translation>
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
        <translation>Cetak ulang diminta</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Pengaturan diubah</translation>
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
    <name>box</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cancel</name>
    <message>
        <source>Died</source>
        <translation>Meninggal</translation>
    </message>
    <message>
        <source>Double record</source>
        <translation>Rekaman ganda</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Pindah keluar</translation>
    </message>
    <message>
        <source>Printed elsewhere</source>
        <translation>Dicetak di tempat lain</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
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
    <message>
        <source>Leaves through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RT/RW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
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
        <translation>Belum pernah diminta</translation>
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
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person who takes the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
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
        <source>A cell lies far outside the list or is far too long, so the list would not fit into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed, so rows run into each other.</source>
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
    <name>handing</name>
    <message>
        <source>Slot {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the card has been handed to {taker}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>Choose a card that is on the shelf first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand to a citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save BAST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not among your tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw card</source>
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
    <name>handover_state</name>
    <message>
        <source>All confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation type="unfinished"></translation>
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
        <translation>NIK sama, nama lain</translation>
    </message>
    <message>
        <source>Same name and birth date under another NIK</source>
        <translation>Nama dan tgl lahir sama, NIK lain</translation>
    </message>
</context>
<context>
    <name>intake_step</name>
    <message>
        <source>Comparing it with the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>intake_warning</name>
    <message>
        <source>A text is too long to keep and was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name for a card that is being printed or lies ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer Print Ready, but the card is being printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Ready again, while the printed card is not handed over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under another NIK, the same person's card is being printed or lies ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>invariant</name>
    <message>
        <source>A card in the printer or of unknown outcome has exactly one open try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claimed card carries the token of its batch, no other card carries one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A print job is held exactly as long as something holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printed card has exactly one good try, any other card has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every NIK has 16 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every balance is the sum of its moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every blank wasted without a card went into the destruction box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change has its line in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every counter has given out all its numbers, without a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every good or spoiled try used exactly one blank, and no blank was used otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kelurahan and kecamatan of a card is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line of the journal names a known deed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number is on its paper or void, every paper has a valid number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every printed card is in exactly one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every spoiled card went into the destruction box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stock move goes in the direction of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every table, column, index and trigger is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every try taken back gave its blank back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is referred to exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No balance was ever below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No closed day was changed after it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two papers have the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One live print job for each NIK and card kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts of every list add up to its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts of the queue are the real counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of every print job agrees with its other facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent from one store arrived in another</source>
        <translation type="unfinished"></translation>
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
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
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
    <name>minutes</name>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnesses</source>
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
    <name>number_flaw</name>
    <message>
        <source>Another kind of paper has the same template; two papers would share a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {n}, {n:03d}, {day}, {roman} and {year} may stand in braces, and every brace must be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number would be longer than 80 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} or {n:03d} is missing: all papers would be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} or {day} is missing: the count begins anew, and numbers would repeat.</source>
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
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Newest recording</source>
        <translation>Rekaman terbaru</translation>
    </message>
    <message>
        <source>Oldest recording</source>
        <translation>Rekaman terlama</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, waits to be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer yours</source>
        <translation>Bukan milik Anda</translation>
    </message>
    <message>
        <source>No usable NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Print Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Says nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Rusak</translation>
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
        <translation>Bertabrakan dengan</translation>
    </message>
    <message>
        <source>Held because</source>
        <translation>Ditahan karena</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Ditahan selama</translation>
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
        <source>Release</source>
        <translation>Lepaskan</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Tumpang tindih</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Antrean cetak</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
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
    <name>print_reason</name>
    <message>
        <source>Damaged</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Data change</source>
        <translation>Ubah data</translation>
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
        <translation>Pengganti suket</translation>
    </message>
</context>
<context>
    <name>priority</name>
    <message>
        <source>All others, oldest recording first</source>
        <translation>Lainnya, rekaman terlama dulu</translation>
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
        <translation>Hilang, rusak, atau ubah data</translation>
    </message>
    <message>
        <source>Promised for tomorrow or earlier</source>
        <translation>Dijanjikan besok atau sebelumnya</translation>
    </message>
    <message>
        <source>Somebody asked for it</source>
        <translation>Sudah diminta</translation>
    </message>
    <message>
        <source>Suket holders</source>
        <translation>Pemegang suket</translation>
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
        <translation>Jenis</translation>
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
        <source>Waiting only</source>
        <translation>Hanya yang menunggu</translation>
    </message>
    <message>
        <source>Why held, or with whom</source>
        <translation>Ditahan karena / di tangan</translation>
    </message>
</context>
<context>
    <name>record_advice</name>
    <message>
        <source>According to the centre the card has been handed to its holder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to the centre the card has been printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to the centre the card has been sent for printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to the centre the card has been sent to where it is handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded yet. Please come for recording at a kecamatan or here, with your KK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, but the data is still here and not sent. Please wait; an operator checks the sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre cannot read the fingerprints or the photo. Please be recorded again, here or at a kecamatan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre has the recording and is going to check it. Please wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre is checking that this person is recorded only once. Please wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data and the recording do not agree. Please come for a fingerprint check; the office must decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is print ready, but no print job was made from it. Take in the PRR list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is being prepared for sending to the centre. Please wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is incomplete. Please be recorded again, here or at a kecamatan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is on its way to the centre. This can take long; please wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person is recorded under another NIK too. Do not record again: choose one record with the office and ask for the other to be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search at the centre failed. Please wait; the office reports it to the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This status is not known here. Please ask the database administrator (ADB).</source>
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
    <name>report</name>
    <message>
        <source>% failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A. Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDENDUM {count} TO THE DAILY REPORT OF CARD PRINTING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANNEX: CARDS PRINTED, BY NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B. {kind} printed, by kecamatan and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C. Movement of the {kind} backlog (PRR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards whose outcome nobody has told yet: {count}. The day cannot be closed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on {day} at {time} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D. Handing over of printed cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAILY REPORT OF CARD PRINTING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily print report {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day/date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E. Operators and printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kec. {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kel. {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: {shown} of {total}, everything the filter covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
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
        <source>Not closed; as of {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected yet, by days since printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of domicile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROVISIONAL, NOT CLOSED YET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRR at closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRR at opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print operator,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print room, {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready at opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the newest closing {count} figures of this day have changed; add an addendum to report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used, good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {date}</source>
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
    <name>search</name>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No print job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search_step</name>
    <message>
        <source>Ask for the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the card over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what holds it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>BAST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
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
    <name>shelf</name>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
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
        <translation>Blangko cacat pabrik</translation>
    </message>
    <message>
        <source>Laminate peels</source>
        <translation>Laminasi mengelupas</translation>
    </message>
    <message>
        <source>Printer jam</source>
        <translation>Printer macet</translation>
    </message>
    <message>
        <source>Weak or wrong colour</source>
        <translation>Warna pudar atau salah</translation>
    </message>
    <message>
        <source>Wrong data printed</source>
        <translation>Data tercetak salah</translation>
    </message>
    <message>
        <source>Wrong or badly placed photo</source>
        <translation>Foto salah atau tidak pas</translation>
    </message>
</context>
<context>
    <name>stock</name>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not among your tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used or spoiled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stock_card</name>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cards from the work sheet</source>
        <translation type="unfinished"></translation>
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
        <translation>Kartu baik; disimpan di {slot}</translation>
    </message>
    <message>
        <source>The card is spoiled: {reason}</source>
        <translation>Kartu rusak: {reason}</translation>
    </message>
    <message>
        <source>The card stands in slot {slot} since {printed}.</source>
        <translation>Kartu tersimpan di {slot} sejak {printed}.</translation>
    </message>
    <message>
        <source>The claim ran out</source>
        <translation>Waktu ambil habis</translation>
    </message>
    <message>
        <source>The last step was taken back</source>
        <translation>Langkah terakhir ditarik kembali</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
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
        <source>Addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of destruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” is taken back; the journal keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waste</name>
    <message>
        <source>Defective before printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>whereabouts</name>
    <message>
        <source>According to the newest list: {status}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already received by {place} with BAST {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already sent to {place} with BAST {number}, not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already taken on {day} by {name} ({taker}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for through: {channel}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BAST {number}: {cards} cards to {place}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being printed now by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed only after somebody has decided, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may also be handed over here at the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: sent to {place} with BAST {number}, reported as “{reason}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to be printed by {who}, in batch {batch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card will be printed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card yet: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for this card yet; asking for it moves it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet: {pending}. Missing: {missing}. Returned: {returned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known about this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing began, but nobody has said what became of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready in slot {slot}, waiting to go out through {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to be taken in slot {slot}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be printed: rule {place} of {all}, “{rule}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} or another operator must look into the printer's tray and say so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
