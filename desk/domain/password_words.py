"""The words from which people make passwords here: said once, varied by rule in ``passwords``."""

from __future__ import annotations

_OFFICE_WORDS = """
disdukcapil dukcapil capil kependudukan catatansipil pencatatansipil sipil kemendagri siak prr
prrdesk ktp ktpel ektp kia kk nik akta akte loket blangko serang banten kotaserang walikota pemkot
petugas operator kasi kepalaseksi kabid pegawai pns asn honorer cetak antrean smartdukcapil
"""
OFFICE_WORDS = frozenset(_OFFICE_WORDS.split())
"""Anybody who stands at the counter would try these."""

_COMMON_WORDS = """
password pass passw passwd pwd login admin administrator root user guest test testing default master
secret welcome hello letmein access server system computer internet google facebook instagram
whatsapp android iloveyou love lover baby angel princess queen king prince dragon monkey tiger lion
eagle shadow sunshine superman batman spiderman naruto pokemon football soccer baseball barcelona
madrid liverpool chelsea arsenal manchester juventus persib persija persebaya january february march
april may june july august september october november december monday tuesday wednesday thursday
friday saturday sunday summer winter spring autumn office work demo sandi katasandi katakunci
rahasia kunci masuk selamat datang pagi siang sore malam kantor kerja kerjaan sayang sayangku cinta
cintaku kamu aku saya kita kangen rindu bunda ayah mama papa ibu bapak anak adik kakak istri suami
keluarga bismillah alhamdulillah allah muhammad assalamualaikum insyaallah masyaallah ramadhan
lebaran indonesia jakarta bandung surabaya semarang medan bali jawa sunda garuda merdeka pancasila
merah putih hitam biru hijau kuning januari februari maret mei juni juli agustus oktober desember
senin selasa rabu kamis jumat sabtu minggu rumah mobil motor sepeda kucing anjing burung ayam
harimau singa naga macan bakso nasi goreng kopi mantap keren ganteng cantik manis gemes lucu jomblo
galau semangat sukses jaya makmur sejahtera komputer laptop hape negara kota kabupaten bola
sepakbola dangdut budi siti agus dewi sri eko nur putri putra dian rina andi rizki rizky fitri ahmad
aditya bayu wati yanti
"""
COMMON_WORDS = frozenset(_COMMON_WORDS.split())
"""What stands at the top of every list of passwords that leaked, in the two languages used here."""

KEY_ROWS = (
    "1234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "qazwsxedcrfvtgbyhnujmikolp",
    "abcdefghijklmnopqrstuvwxyz",
    "!@#$%^&*()",
    "147258369",
)
"""Ways a finger walks over the keys, and the alphabet; each is walked both ways."""

LOOKALIKES = str.maketrans("013457@$!€£|", "oieastasieli")
"""Figures and signs that stand for a letter."""
