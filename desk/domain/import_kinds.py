"""What lists an office takes in, which columns each kind has, and what such columns are called.

To add a kind, add a member here with its columns, in ``TAKEN_IN_HERE`` and ``SAID_BY``,
and what such a list means in ``desk.rooms.import_desk``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from desk.domain.printing import Worded
from desk.domain.text import Word, mark


class Look(Enum):
    """What the cells of a column look like, whatever the column is called."""

    NIK = "nik"
    FAMILY_CARD = "family_card"
    NAME = "name"
    DATE = "date"
    PLACE_AND_DATE = "place_and_date"
    SEX = "sex"
    PHONE = "phone"
    EMAIL = "email"
    YES_NO = "yes_no"
    RECORD_STATUS = "record_status"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Field:
    """One piece of information a row may carry."""

    code: str
    word: Word
    names: str
    """What such a column is called, in capitals without spaces and signs, one name after the other."""
    look: Look = Look.ANY
    needed: bool = False


class ImportKind(Worded):
    """A kind of list; PRR lists have a reader of their own, which also knows family blocks."""

    PRR = ("prr", mark("import_kind", "PRR list"))
    SMARTDUKCAPIL = ("smartdukcapil", mark("import_kind", "Smartdukcapil applications"))
    WHATSAPP = ("whatsapp", mark("import_kind", "WhatsApp requests"))
    KECAMATAN = ("kecamatan", mark("import_kind", "Print requests of a kecamatan"))
    OUTREACH = ("jemput-bola", mark("import_kind", "Jemput bola"))
    DEATHS = ("deaths", mark("import_kind", "Recorded deaths"))
    MOVES = ("moves", mark("import_kind", "Moves to another city"))
    POST_RESULTS = ("pos-results", mark("import_kind", "Results of Kantor Pos"))
    COMPLAINTS = ("complaints", mark("import_kind", "Complaints"))


NIK = Field(
    "nik",
    mark("import_field", "NIK"),
    "NIK NONIK NOMORNIK NIKPEMOHON NIKPENDUDUK NIKWARGA NOKTP NOMORKTP NOMORINDUKKEPENDUDUKAN "
    "NIKANAK NIKBAYI",
    Look.NIK,
    needed=True,
)
NAME = Field(
    "name",
    mark("import_field", "Name"),
    "NAMA NAMALENGKAP NAMAPEMOHON NAMALGKP NAMAPENDUDUK NAMAWARGA NAMAANAK NAMABAYI NAMAALMARHUM NAMAJENAZAH",
    Look.NAME,
    needed=True,
)
BIRTH_DATE = Field(
    "birth_date", mark("import_field", "Birth date"), "TGLLAHIR TANGGALLAHIR TGLLHR LAHIR DOB", Look.DATE
)
BIRTH = Field(
    "birth",
    mark("import_field", "Place and date of birth"),
    "TEMPATTGLLAHIR TEMPATTANGGALLAHIR TEMPATDANTANGGALLAHIR TEMPATDANTGLLAHIR TTL",
    Look.PLACE_AND_DATE,
)
SEX = Field("sex", mark("import_field", "Sex"), "JK LP JENISKELAMIN JENISKLMIN KELAMIN GENDER", Look.SEX)
FAMILY_CARD = Field(
    "kk_number",
    mark("import_field", "Family card number"),
    "KK NOKK NOMORKK NOMORKARTUKELUARGA NOKARTUKELUARGA",
    Look.FAMILY_CARD,
)
PHONE = Field(
    "phone",
    mark("import_field", "Phone"),
    "NOHP HP TELEPON NOTELEPON NOTELP TELP NOWA WA WHATSAPP HANDPHONE",
    Look.PHONE,
)
EMAIL = Field("email", mark("import_field", "E-mail"), "EMAIL SUREL POSEL ALAMATEMAIL", Look.EMAIL)
ADDRESS = Field(
    "address", mark("import_field", "Address"), "ALAMAT ALAMATLENGKAP ALAMATRUMAH ALAMATKIRIM ALAMATTUJUAN"
)
RT = Field("rt", mark("import_field", "RT"), "RT NORT")
RW = Field("rw", mark("import_field", "RW"), "RW NORW")
RT_RW = Field("rt_rw", mark("import_field", "RT/RW"), "RTRW NORTRW")
VILLAGE = Field(
    "village",
    mark("import_field", "Kelurahan"),
    "KELURAHAN KEL KELDESA NAMAKEL NAMAKELURAHAN DESA KELURAHANDESA",
)
DISTRICT = Field("district", mark("import_field", "Kecamatan"), "KECAMATAN KEC NAMAKEC NAMAKECAMATAN")
PLACE = (ADDRESS, RT, RW, RT_RW, VILLAGE, DISTRICT)
PERSON = (NIK, NAME, BIRTH_DATE, BIRTH, SEX, FAMILY_CARD)
ON = "TANGGAL TGL TANGGALPERMOHONAN TGLPERMOHONAN WAKTU TANGGALMASUK TGLMASUK"

_OUTSIDE_NUMBER = Field(
    "outside_number",
    mark("import_field", "Number of the app"),
    "IDPERMOHONAN NOPERMOHONAN NOMORPERMOHONAN ID NOREGISTRASI NOREG NOTIKET",
    needed=True,
)
_SERVICE = Field(
    "service",
    mark("import_field", "Service"),
    "JENISPERMOHONAN LAYANAN JENISLAYANAN PERMOHONAN KEPERLUAN JENISDOKUMEN",
    needed=True,
)
_ASKED_AT = Field("asked_at", mark("import_field", "Day and time"), ON, Look.DATE)
_STATUS = Field("status", mark("import_field", "Status"), "STATUS STATUSPERMOHONAN KETERANGANSTATUS")
_NOTE = Field("note", mark("import_field", "Note"), "KETERANGAN KET CATATAN PESAN ISI")
_MOTHER = Field("mother", mark("import_field", "Mother's name"), "NAMAIBU IBU NAMAIBUKANDUNG", Look.NAME)
_MOTHER_NIK = Field("mother_nik", mark("import_field", "Mother's NIK"), "NIKIBU", Look.NIK)
_COMPLETE = Field(
    "complete",
    mark("import_field", "Papers complete"),
    "BERKASLENGKAP LENGKAP KELENGKAPAN STATUSBERKAS BERKAS",
    Look.YES_NO,
)
_ENDED_ON = Field(
    "ended_on",
    mark("import_field", "Day"),
    f"TGLMENINGGAL TANGGALMENINGGAL TGLKEMATIAN TANGGALKEMATIAN TGLWAFAT TGLPINDAH TANGGALPINDAH {ON}",
    Look.DATE,
)
_PAPER_NUMBER = Field(
    "paper_number",
    mark("import_field", "Number of the akta or letter"),
    "NOAKTA NOMORAKTA NOAKTAKEMATIAN NOSKPWNI NOMORSKPWNI NOSURAT NOMORSURAT NOSKP",
)
_TRACKING = Field(
    "tracking_number",
    mark("import_field", "Tracking number"),
    "NORESI RESI NOMORRESI NOKIRIMAN BARCODE NOBARCODE CONNOTE AWB",
    needed=True,
)
_PARCEL = Field(
    "parcel_number",
    mark("import_field", "Our parcel number"),
    "NOPAKET NOMORPAKET KODEPAKET NOREFERENSI REFERENSI NOREF NOMORREFERENSI",
)
_RESULT = Field(
    "result",
    mark("import_field", "Result"),
    "STATUS STATUSKIRIMAN STATUSAKHIR HASIL HASILANTARAN STATUSANTARAN STATUSPENGIRIMAN STATUSPAKET",
)
_RESULT_ON = Field(
    "result_on",
    mark("import_field", "Day of the result"),
    f"TGLSTATUS TANGGALSTATUS TGLTERIMA TANGGALTERIMA TGLANTAR TANGGALANTAR TGLANTARAN TGLUPDATE {ON}",
    Look.DATE,
)
_RECEIVER = Field("receiver", mark("import_field", "Received by"), "PENERIMA NAMAPENERIMA DITERIMAOLEH")
_COMPLAINT = Field(
    "complaint",
    mark("import_field", "Complaint"),
    "PENGADUAN KELUHAN ADUAN ISIPENGADUAN ISIKELUHAN ISIADUAN URAIAN URAIANPENGADUAN URAIANKELUHAN ISI "
    "ISILAPORAN",
    needed=True,
)
_COMPLAINT_KIND = Field(
    "complaint_kind",
    mark("import_field", "Kind of complaint"),
    "JENISPENGADUAN JENISKELUHAN KATEGORI KATEGORIPENGADUAN KATEGORIKELUHAN JENISADUAN",
)
_COMPLAINT_CHANNEL = Field(
    "complaint_channel",
    mark("import_field", "Came through"),
    "SALURAN MEDIA KANAL SUMBER LEWAT SALURANPENGADUAN MEDIAPENGADUAN",
)
_COMPLAINANT = replace(NAME, names=f"{NAME.names} NAMAPELAPOR PELAPOR NAMAPENGADU PENGADU", needed=False)
_COMPLAINED_AT = replace(_ASKED_AT, names=f"{ON} TANGGALPENGADUAN TGLPENGADUAN TANGGALADUAN TANGGALLAPOR")

_BIRTH_OF_PRR = (
    "TEMPATTGLLAHIR TEMPATTANGGALLAHIR TEMPATDANTANGGALLAHIR TEMPATDANTGLLAHIR TMPTTGLLHR TMPTTGLLAHIR TTL"
)
_PRR = (
    Field(
        "nik",
        NIK.word,
        "NIK NONIK NOMORNIK NOMORINDUKKEPENDUDUKAN NIKPENDUDUK NIKKTPEL NOKTP NOMORKTP NOKTPEL",
        Look.NIK,
        needed=True,
    ),
    Field(
        "name",
        NAME.word,
        "NAMALGKP NAMALENGKAP NAMA NAMAPENDUDUK NAMAPEMOHON NAMAWARGA NAMALNGKP FULLNAME",
        Look.NAME,
        needed=True,
    ),
    Field(
        "birth_place",
        mark("import_field", "Birth place"),
        "TMPTLHR TEMPATLAHIR TMPTLAHIR TMPLHR TPTLHR TMPLAHIR KOTALAHIR",
    ),
    Field("birth_date", BIRTH_DATE.word, "TGLLHR TANGGALLAHIR TGLLAHIR TGLLHIR DOB", Look.DATE),
    Field("birth", BIRTH.word, _BIRTH_OF_PRR, Look.PLACE_AND_DATE),
    Field(
        "sex",
        SEX.word,
        "JENISKLMIN JENISKELAMIN JK LP JNSKLMIN JNSKELAMIN JENKEL KELAMIN SEX GENDER",
        Look.SEX,
    ),
    Field("address", ADDRESS.word, "ALAMAT ALAMATLENGKAP ALAMATRUMAH ALAMATKTP"),
    Field("rt", RT.word, RT.names),
    Field("rw", RW.word, RW.names),
    Field("rt_rw", RT_RW.word, "RTRW NORTRW NORTNORW"),
    Field(
        "village",
        VILLAGE.word,
        "NAMAKEL KELURAHAN NAMAKELURAHAN KEL KELDESA DESAKEL KELURAHANDESA DESAKELURAHAN NMKEL DESA NAMADESA",
    ),
    Field("district", DISTRICT.word, "NAMAKEC KECAMATAN NAMAKECAMATAN KEC NMKEC"),
    Field(
        "village_code",
        mark("import_field", "Code of the kelurahan"),
        "KODEWILAYAH KODEKEL KODEKELURAHAN KDKEL NOKEL KODEDESA",
    ),
    Field(
        "district_code",
        mark("import_field", "Code of the kecamatan"),
        "KODEKEC KODEKECAMATAN KDKEC NOKEC",
    ),
    Field("province_code", mark("import_field", "Code of the province"), "NOPROP KODEPROP KDPROP NOPROV"),
    Field("city_code", mark("import_field", "Code of the city"), "NOKAB KODEKAB KDKAB NOKABKOTA"),
    Field("family_card", FAMILY_CARD.word, FAMILY_CARD.names, Look.FAMILY_CARD),
    Field("mother", _MOTHER.word, f"{_MOTHER.names} NAMALGKPIBU NAMALENGKAPIBU NMIBU"),
    Field(
        "status",
        mark("import_field", "Record status"),
        "CURRENTSTATUSCODE CURRENTSTATUS STATREKAM STATRKM STATUSREKAM STATUSPEREKAMAN STATUSREKAMAN "
        "STATUSRKM STATREKAMAN STATUSCODE STATUSKTPEL STATUSKTP STATUSPRR STATUSCETAK STATUS",
        Look.RECORD_STATUS,
    ),
    Field(
        "recorded_on",
        mark("import_field", "Day of recording"),
        "TGLREKAM TANGGALREKAM TGLPEREKAMAN TANGGALPEREKAMAN TGLRKM CREATED CREATEDDATE CREATEDAT TGLENTRI "
        "TANGGALENTRI LASTUPDATE LASTUPDATED",
        Look.DATE,
    ),
)

FIELDS: dict[ImportKind, tuple[Field, ...]] = {
    ImportKind.PRR: _PRR,
    ImportKind.SMARTDUKCAPIL: (
        _OUTSIDE_NUMBER, _ASKED_AT, _SERVICE, *PERSON, PHONE, EMAIL, *PLACE, _STATUS, _NOTE,
    ),
    ImportKind.WHATSAPP: (_ASKED_AT, _SERVICE, *PERSON, PHONE, *PLACE, _NOTE),
    ImportKind.KECAMATAN: (*PERSON, PHONE, *PLACE, _NOTE),
    ImportKind.OUTREACH: (*PERSON, _MOTHER, _MOTHER_NIK, PHONE, *PLACE, _COMPLETE, _NOTE),
    ImportKind.DEATHS: (*PERSON, _ENDED_ON, _PAPER_NUMBER, *PLACE),
    ImportKind.MOVES: (*PERSON, _ENDED_ON, _PAPER_NUMBER, *PLACE, _NOTE),
    ImportKind.POST_RESULTS: (_TRACKING, _PARCEL, _RESULT, _RESULT_ON, _RECEIVER, _NOTE),
    ImportKind.COMPLAINTS: (
        _COMPLAINT, _COMPLAINT_KIND, _COMPLAINT_CHANNEL, _COMPLAINED_AT, _COMPLAINANT,
        replace(NIK, needed=False), PHONE,
    ),
}  # fmt: skip

REQUESTS = (ImportKind.SMARTDUKCAPIL, ImportKind.WHATSAPP, ImportKind.KECAMATAN, ImportKind.OUTREACH)
"""The kinds whose rows become applications, the most telling columns first."""

TAKEN_IN_HERE = (
    *REQUESTS,
    ImportKind.DEATHS,
    ImportKind.MOVES,
    ImportKind.POST_RESULTS,
    ImportKind.COMPLAINTS,
)
"""Every kind the import desk takes in; each has its meaning in ``desk.rooms.import_desk``."""

SAID_BY: dict[ImportKind, tuple[str, ...]] = {
    ImportKind.COMPLAINTS: ("PENGADUAN", "KELUHAN", "ADUAN"),
    ImportKind.POST_RESULTS: ("KANTOR POS", "POS INDONESIA", "HASIL POS", "HASIL ANTARAN", "RESI"),
    ImportKind.DEATHS: ("KEMATIAN", "MENINGGAL", "WAFAT"),
    ImportKind.MOVES: ("PINDAH KELUAR", "SKPWNI", "KEPINDAHAN"),
    ImportKind.SMARTDUKCAPIL: ("SMARTDUKCAPIL", "SMART DUKCAPIL"),
    ImportKind.WHATSAPP: ("WHATSAPP", "PERMOHONAN WA"),
    ImportKind.KECAMATAN: ("PEMULA", "CETAK KTP", "REKAM KTP", "PEREKAMAN"),
    ImportKind.OUTREACH: ("JEMPUT BOLA", "JEMPUTBOLA", "JEBOL", "AKTA KELAHIRAN", "AKTA LAHIR"),
}
"""Words of titles and file names that tell kinds apart whose columns are the same."""
