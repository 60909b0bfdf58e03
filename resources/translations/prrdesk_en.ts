<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AccountsPage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPart</name>
    <message numerus="yes">
        <source>{year}: %n day(s) off added.</source>
        <translation>
            <numerusform>{year}: %n day off added.</numerusform>
            <numerusform>{year}: %n days off added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignsDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message numerus="yes">
        <source>%n case(s) decided: {decision}.</source>
        <translation>
            <numerusform>%n case decided: {decision}.</numerusform>
            <numerusform>%n cases decided: {decision}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckFiles</name>
    <message numerus="yes">
        <source>%n file(s) attached to {document}.</source>
        <translation>
            <numerusform>%n file attached to {document}.</numerusform>
            <numerusform>%n files attached to {document}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not attached</source>
        <translation>
            <numerusform>%n file not attached</numerusform>
            <numerusform>%n files not attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) inside not looked into; drop each by itself.</source>
        <translation>
            <numerusform>%n folder inside not looked into; drop each by itself.</numerusform>
            <numerusform>%n folders inside not looked into; drop each by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not closed</source>
        <translation>
            <numerusform>%n not closed</numerusform>
            <numerusform>%n not closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysList</name>
    <message numerus="yes">
        <source>+ %n addendum(s)</source>
        <translation>
            <numerusform>+ %n addendum</numerusform>
            <numerusform>+ %n addendums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysPart</name>
    <message numerus="yes">
        <source>%n did not come; call and give a new half-hour</source>
        <translation>
            <numerusform>%n did not come; call and give a new half-hour</numerusform>
            <numerusform>%n did not come; call and give a new half-hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndedPage</name>
    <message numerus="yes">
        <source>%n card(s) to decide</source>
        <translation>
            <numerusform>%n card to decide</numerusform>
            <numerusform>%n cards to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>%n card(s) on the shelf</source>
        <translation>
            <numerusform>%n card on the shelf</numerusform>
            <numerusform>%n cards on the shelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BAST {number}: %n card(s) to {place}.</source>
        <translation>
            <numerusform>BAST {number}: %n card to {place}.</numerusform>
            <numerusform>BAST {number}: %n cards to {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BAST {number}: the receipt of %n card(s) has been noted.</source>
        <translation>
            <numerusform>BAST {number}: the receipt of %n card has been noted.</numerusform>
            <numerusform>BAST {number}: the receipt of %n cards has been noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n card(s)</source>
        <translation>
            <numerusform>Send %n card</numerusform>
            <numerusform>Send %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentPart</name>
    <message numerus="yes">
        <source>%n more in the report</source>
        <translation>
            <numerusform>%n more in the report</numerusform>
            <numerusform>%n more in the report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entries</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KecamatanPage</name>
    <message numerus="yes">
        <source>%n card(s) leave under one BAST.</source>
        <translation>
            <numerusform>%n card leave under one BAST.</numerusform>
            <numerusform>%n cards leave under one BAST.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BAST for %n card(s)</source>
        <translation>
            <numerusform>BAST for %n card</numerusform>
            <numerusform>BAST for %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BAST {number}: %n card(s) to {place}. Ctrl+S saves the paper.</source>
        <translation>
            <numerusform>BAST {number}: %n card to {place}. Ctrl+S saves the paper.</numerusform>
            <numerusform>BAST {number}: %n cards to {place}. Ctrl+S saves the paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reasons for %n card(s) left over stand in its annex.</source>
        <translation>
            <numerusform>The reasons for %n card left over stand in its annex.</numerusform>
            <numerusform>The reasons for %n cards left over stand in its annex.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message numerus="yes">
        <source>Labels for %n parcel(s)</source>
        <translation>
            <numerusform>Labels for %n parcel</numerusform>
            <numerusform>Labels for %n parcels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message numerus="yes">
        <source>%n sent today</source>
        <translation>
            <numerusform>%n sent today</numerusform>
            <numerusform>%n sent today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesPart</name>
    <message numerus="yes">
        <source>%n more card(s) in the minutes</source>
        <translation>
            <numerusform>%n more card in the minutes</numerusform>
            <numerusform>%n more cards in the minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissionsPage</name>
    <message numerus="yes">
        <source>%n open mission(s)</source>
        <translation>
            <numerusform>%n open mission</numerusform>
            <numerusform>%n open missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n document(s) to the RT</source>
        <translation>
            <numerusform>Give %n document to the RT</numerusform>
            <numerusform>Give %n documents to the RT</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlapDeskPage</name>
    <message numerus="yes">
        <source>%n case(s) to decide</source>
        <translation>
            <numerusform>%n case to decide</numerusform>
            <numerusform>%n cases to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlapsPage</name>
    <message numerus="yes">
        <source>%n card(s) to decide</source>
        <translation>
            <numerusform>%n card to decide</numerusform>
            <numerusform>%n cards to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnAccountDialog</name>
    <message numerus="yes">
        <source>set up, %n recovery code(s) left</source>
        <translation>
            <numerusform>set up, %n recovery code left</numerusform>
            <numerusform>set up, %n recovery codes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnDataPart</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperNumbersForm</name>
    <message numerus="yes">
        <source>%n document(s) without a number, to be made later</source>
        <translation>
            <numerusform>%n document without a number, to be made later</numerusform>
            <numerusform>%n documents without a number, to be made later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message numerus="yes">
        <source>%n parcel(s) without a word of the post</source>
        <translation>
            <numerusform>%n parcel without a word of the post</numerusform>
            <numerusform>%n parcels without a word of the post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n parcel(s)</source>
        <translation>
            <numerusform>Send %n parcel</numerusform>
            <numerusform>Send %n parcels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQueuePage</name>
    <message numerus="yes">
        <source>%n card(s) of batch {number} are in your hands.</source>
        <translation>
            <numerusform>%n card of batch {number} is in your hands.</numerusform>
            <numerusform>%n cards of batch {number} are in your hands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) you chose were not waiting any longer and were left.</source>
        <translation>
            <numerusform>%n card you chose was not waiting any longer and was left.</numerusform>
            <numerusform>%n cards you chose were not waiting any longer and were left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s): nobody has said yet what became of the print.</source>
        <translation>
            <numerusform>%n card: nobody has said yet what became of the print.</numerusform>
            <numerusform>%n cards: nobody has said yet what became of the print.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiveDialog</name>
    <message numerus="yes">
        <source>%n card(s) noted before</source>
        <translation>
            <numerusform>%n card noted before</numerusform>
            <numerusform>%n cards noted before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%n approved, to be done</source>
        <translation>
            <numerusform>%n approved, to be done</numerusform>
            <numerusform>%n approved, to be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) approved; who asked is told.</source>
        <translation>
            <numerusform>%n request approved; who asked is told.</numerusform>
            <numerusform>%n requests approved; who asked is told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused; who asked is told.</source>
        <translation>
            <numerusform>%n request refused; who asked is told.</numerusform>
            <numerusform>%n requests refused; who asked is told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)?</source>
        <translation>
            <numerusform>Approve %n request?</numerusform>
            <numerusform>Approve %n requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n request(s)?</source>
        <translation>
            <numerusform>Refuse %n request?</numerusform>
            <numerusform>Refuse %n requests?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message numerus="yes">
        <source>%n right(s)</source>
        <translation>
            <numerusform>%n right</numerusform>
            <numerusform>%n rights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafePart</name>
    <message numerus="yes">
        <source>%n earlier file(s) encrypted.</source>
        <translation>
            <numerusform>%n earlier file encrypted.</numerusform>
            <numerusform>%n earlier files encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeWords</name>
    <message numerus="yes">
        <source>Not encrypted yet: %n file(s) of before</source>
        <translation>
            <numerusform>Not encrypted yet: %n file of before</numerusform>
            <numerusform>Not encrypted yet: %n files of before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendParcelsDialog</name>
    <message numerus="yes">
        <source>Send %n parcel(s) with Kantor Pos</source>
        <translation>
            <numerusform>Send %n parcel with Kantor Pos</numerusform>
            <numerusform>Send %n parcels with Kantor Pos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentPart</name>
    <message numerus="yes">
        <source>%n card(s) missing</source>
        <translation>
            <numerusform>%n card missing</numerusform>
            <numerusform>%n cards missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not confirmed yet</source>
        <translation>
            <numerusform>%n card not confirmed yet</numerusform>
            <numerusform>%n cards not confirmed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more card(s) in the receipt list</source>
        <translation>
            <numerusform>%n more card in the receipt list</numerusform>
            <numerusform>%n more cards in the receipt list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message numerus="yes">
        <source>%n card(s) destroyed under minutes {number}.</source>
        <translation>
            <numerusform>%n card destroyed under minutes {number}.</numerusform>
            <numerusform>%n cards destroyed under minutes {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) to be destroyed</source>
        <translation>
            <numerusform>%n card to be destroyed</numerusform>
            <numerusform>%n cards to be destroyed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the pace of the last two weeks this lasts %n day(s): ask for more now.</source>
        <translation>
            <numerusform>At the pace of the last two weeks this lasts %n day: ask for more now.</numerusform>
            <numerusform>At the pace of the last two weeks this lasts %n days: ask for more now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n card(s)</source>
        <translation>
            <numerusform>Destroy %n card</numerusform>
            <numerusform>Destroy %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enough for %n day(s)</source>
        <translation>
            <numerusform>enough for %n day</numerusform>
            <numerusform>enough for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TieField</name>
    <message numerus="yes">
        <source>%n document(s) found; choose what the complaint is about.</source>
        <translation>
            <numerusform>%n document found; choose what the complaint is about.</numerusform>
            <numerusform>%n documents found; choose what the complaint is about.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UncollectedPart</name>
    <message numerus="yes">
        <source>more than %n day(s)</source>
        <translation>
            <numerusform>more than %n day</numerusform>
            <numerusform>more than %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message numerus="yes">
        <source>%n application(s) are in your hands; the first: {number}, {name}.</source>
        <translation>
            <numerusform>%n application is in your hands; the first: {number}, {name}.</numerusform>
            <numerusform>%n applications are in your hands; the first: {number}, {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereaboutsDialog</name>
    <message numerus="yes">
        <source>%n window(s) signed in</source>
        <translation>
            <numerusform>%n window signed in</numerusform>
            <numerusform>%n windows signed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkSheetPage</name>
    <message numerus="yes">
        <source>%n card(s) are no longer yours: the claim ran out. A card whose printing had begun is asked about under “outcome unknown”; the others wait in the queue again.</source>
        <translation>
            <numerusform>%n card is no longer yours: the claim ran out. If its printing had begun, it is asked about under “outcome unknown”; otherwise it waits in the queue again.</numerusform>
            <numerusform>%n cards are no longer yours: the claim ran out. A card whose printing had begun is asked about under “outcome unknown”; the others wait in the queue again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) in your hands go back to the queue when the claim runs out.</source>
        <translation>
            <numerusform>%n card in your hands goes back to the queue when the claim runs out.</numerusform>
            <numerusform>%n cards in your hands go back to the queue when the claim runs out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) left</source>
        <translation>
            <numerusform>%n card left</numerusform>
            <numerusform>%n cards left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) stay in your hands. F6 in the queue continues with them.</source>
        <translation>
            <numerusform>%n card stays in your hands. F6 in the queue continues with it.</numerusform>
            <numerusform>%n cards stay in your hands. F6 in the queue continues with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s): nobody has said yet what became of the print.</source>
        <translation>
            <numerusform>%n card: nobody has said yet what became of the print.</numerusform>
            <numerusform>%n cards: nobody has said yet what became of the print.</numerusform>
        </translation>
    </message>
</context>
</TS>
