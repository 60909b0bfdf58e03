"""Papers with electronic signatures, made with a certificate chain of nobody: root, authority, signer."""

from __future__ import annotations

import asyncio
import io
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from asn1crypto import crl, keys, ocsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509 import ocsp as ocsp_builder
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko.sign.validation import DocumentSecurityStore
from pyhanko_certvalidator.registry import SimpleCertificateStore
from reportlab.pdfgen.canvas import Canvas

BEGAN = datetime(2015, 1, 1, tzinfo=UTC)
SIGNED = datetime(2020, 3, 2, 3, 0, tzinfo=UTC)
NOW = datetime(2020, 8, 4, 1, 0, tzinfo=UTC)
YEAR = timedelta(days=365)


@dataclass(frozen=True)
class Holder:
    """Somebody with a key and a certificate, and who issued it."""

    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
    certificate: x509.Certificate
    issuer: Holder | None

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def asn1(self) -> Any:
        return asn1_x509.Certificate.load(self.der)

    @property
    def asn1_key(self) -> Any:
        raw = self.key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return keys.PrivateKeyInfo.load(raw)


def authority(name: str, issuer: Holder | None = None) -> Holder:
    """Make somebody who may sign certificates; a root when nobody issues it."""
    return _holder(name, issuer, BEGAN, BEGAN + 20 * YEAR, is_authority=True)


def signer(
    issuer: Holder,
    name: str = "Drs. Contoh Pejabat",
    begins: datetime = BEGAN + 4 * YEAR,
    ends: datetime = BEGAN + 8 * YEAR,
    calls: str = "",
    *,
    stamps: bool = False,
    programs_of: str = "",
) -> Holder:
    """Make somebody who signs papers, time stamps, or the programs of an organisation.

    ``calls`` is where revocation could be asked for.
    """
    return _holder(
        name, issuer, begins, ends, is_authority=False, calls=calls, stamps=stamps, programs_of=programs_of
    )


def _holder(
    name: str,
    issuer: Holder | None,
    begins: datetime,
    ends: datetime,
    *,
    is_authority: bool,
    calls: str = "",
    stamps: bool = False,
    programs_of: str = "",
) -> Holder:
    # The stamper for tests speaks RSA alone.
    key = rsa.generate_private_key(65537, 2048) if stamps else ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "ID"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, programs_of or "Dinas Contoh"),
            x509.NameAttribute(NameOID.COMMON_NAME, name),
        ]
    )
    signing = issuer.key if issuer else key
    built = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(_usage(is_authority=is_authority), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.public_key()), critical=False
        )
    )
    if stamps:
        stamping = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        built = built.add_extension(stamping, critical=True)
    if programs_of:
        signing_code = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING])
        built = built.add_extension(signing_code, critical=False)
    if calls:
        where = x509.UniformResourceIdentifier(calls)
        built = built.add_extension(
            x509.CRLDistributionPoints([x509.DistributionPoint([where], None, None, None)]), critical=False
        ).add_extension(
            x509.AuthorityInformationAccess(
                [
                    x509.AccessDescription(AuthorityInformationAccessOID.OCSP, where),
                    x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, where),
                ]
            ),
            critical=False,
        )
    return Holder(key, built.sign(signing, hashes.SHA256()), issuer)


def _usage(*, is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_authority,
        content_commitment=not is_authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        encipher_only=False,
        decipher_only=False,
    )


def revocations(issuer: Holder, *revoked: Holder, on: datetime = SIGNED - timedelta(days=30)) -> bytes:
    """Return the issuer's list of revoked certificates as DER, three days old by now and out of date."""
    built = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer.certificate.subject)
        .last_update(NOW - timedelta(days=3))
        .next_update(NOW - timedelta(days=2))
        .add_extension(x509.CRLNumber(7), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key()), critical=False
        )
    )
    for one in revoked:
        entry = x509.RevokedCertificateBuilder().serial_number(one.certificate.serial_number)
        built = built.add_revoked_certificate(entry.revocation_date(on).build())
    return built.sign(issuer.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def answer_of_issuer(issuer: Holder, asked: Holder, *, revoked: bool) -> bytes:
    """Return an OCSP answer about one certificate as DER."""
    built = (
        ocsp_builder.OCSPResponseBuilder()
        .add_response(
            cert=asked.certificate,
            issuer=issuer.certificate,
            algorithm=hashes.SHA256(),
            cert_status=ocsp_builder.OCSPCertStatus.REVOKED if revoked else ocsp_builder.OCSPCertStatus.GOOD,
            this_update=NOW - timedelta(days=3),
            next_update=NOW - timedelta(days=2),
            revocation_time=SIGNED - timedelta(days=1) if revoked else None,
            revocation_reason=x509.ReasonFlags.key_compromise if revoked else None,
        )
        .responder_id(ocsp_builder.OCSPResponderEncoding.HASH, issuer.certificate)
    )
    return built.sign(issuer.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def paper(*lines: str, pages: int = 1, field: str = "") -> bytes:
    """Return an unsigned PDF with these lines on its first page, and a form field if one is named."""
    made = io.BytesIO()
    canvas = Canvas(made, pageCompression=0, invariant=1)
    for page in range(pages):
        canvas.setFont("Helvetica", 14)
        for place, words in enumerate(lines if page == 0 else (f"Lampiran {page}",)):
            canvas.drawString(72, 760 - 24 * place, words)
        if field and page == 0:
            canvas.acroForm.textfield(name=field, x=72, y=300, width=200, value="")
        canvas.showPage()
    canvas.save()
    return made.getvalue()


class _SignerAt(PdfSigner):
    """Signs at a moment that is not now."""

    at: datetime = SIGNED

    def init_signing_session(self, pdf_out: Any, existing_fields_only: bool = False) -> Any:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self.at
        return session


def signed(
    content: bytes,
    who: Holder,
    at: datetime = SIGNED,
    *,
    field: str = "Tanda_Tangan",
    stamped_by: Holder | None = None,
) -> bytes:
    """Sign a PDF as the registry does (PAdES); the chain lies beside the signature."""
    stamper = (
        DummyTimeStamper(stamped_by.asn1, stamped_by.asn1_key, _chain(stamped_by), fixed_dt=at)
        if stamped_by
        else None
    )
    made = _SignerAt(
        PdfSignatureMetadata(field_name=field, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256"),
        signer=_signs(who),
        timestamper=stamper,
        new_field_spec=SigFieldSpec(field),
    )
    made.at = at
    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    return made.sign_pdf(writer).getvalue()


def _signs(who: Holder) -> SimpleSigner:
    return SimpleSigner(who.asn1, who.asn1_key, _chain(who))


def _chain(who: Holder) -> SimpleCertificateStore:
    store = SimpleCertificateStore()
    while who.issuer is not None:
        who = who.issuer
        store.register(who.asn1)
    return store


def with_revocation(content: bytes, crls: tuple[bytes, ...] = (), ocsps: tuple[bytes, ...] = ()) -> bytes:
    """Put lists and answers about revocation into a signed PDF, as papers for long keeping have them."""
    made = io.BytesIO(content)
    DocumentSecurityStore.add_dss(
        made,
        sig_contents=None,
        crls=[crl.CertificateList.load(one) for one in crls],
        ocsps=[ocsp.OCSPResponse.load(one) for one in ocsps],
    )
    return made.getvalue()


def changed_inside(content: bytes, old: bytes, new: bytes) -> bytes:
    """Change signed bytes where they stand."""
    assert content.count(old) >= 1
    assert len(old) == len(new)
    return content.replace(old, new, 1)


def changed_by_update(content: bytes, *lines: str) -> bytes:
    """Put other words on the first page in an update behind what was signed, which stays whole."""
    words = "".join(f"BT /F1 14 Tf 72 {760 - 24 * at} Td ({line}) Tj ET\n" for at, line in enumerate(lines))
    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Contents"] = writer.add_object(generic.StreamObject(stream_data=words.encode()))
    writer.update_container(page)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def noted_by_update(content: bytes, words: str) -> bytes:
    """Lay a note over the first page in an update behind what was signed."""
    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    page = writer.root["/Pages"]["/Kids"][0]
    note = generic.DictionaryObject(
        {
            generic.pdf_name("/Type"): generic.pdf_name("/Annot"),
            generic.pdf_name("/Subtype"): generic.pdf_name("/FreeText"),
            generic.pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (72, 740, 400, 780))),
            generic.pdf_name("/Contents"): generic.pdf_string(words),
            generic.pdf_name("/DA"): generic.pdf_string("/Helv 14 Tf 0 g"),
        }
    )
    page["/Annots"] = generic.ArrayObject([*page.get("/Annots", ()), writer.add_object(note)])
    writer.update_container(page)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def page_added(content: bytes) -> bytes:
    """Add a page in an update behind what was signed."""
    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    writer.insert_page(
        generic.DictionaryObject(
            {
                generic.pdf_name("/Type"): generic.pdf_name("/Page"),
                generic.pdf_name("/MediaBox"): generic.ArrayObject(
                    map(generic.NumberObject, (0, 0, 595, 842))
                ),
                generic.pdf_name("/Resources"): generic.DictionaryObject(),
            }
        )
    )
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def filled_in(content: bytes, words: str) -> bytes:
    """Fill in the first form field in an update behind what was signed."""
    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    field = next(one.get_object() for one in writer.root["/AcroForm"]["/Fields"] if "/FT" in one.get_object())
    assert field["/FT"] == "/Tx"
    field["/V"] = generic.pdf_string(words)
    writer.update_container(field)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def signed_in_part(content: bytes, who: Holder, left_out: int = 60) -> bytes:
    """Sign a PDF but for its last bytes."""
    whole = signed(content, who)
    found = re.search(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)( *)\]", whole)
    assert found is not None
    start, length, again, rest = (int(part) for part in found.groups()[:4])
    shorter = f"/ByteRange [{start} {length} {again} {rest - left_out}".encode()
    shorter += b" " * (len(found[0]) - len(shorter) - 1) + b"]"
    whole = whole[: found.start()] + shorter + whole[found.end() :]
    digest = hashes.Hash(hashes.SHA256())
    digest.update(whole[:length] + whole[again : again + rest - left_out])
    container = asyncio.run(_signs(who).async_sign(digest.finalize(), "sha256")).dump().hex().encode()
    room = again - length - 2
    return whole[: length + 1] + container.ljust(room, b"0") + whole[again - 1 :]
