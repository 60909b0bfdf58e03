"""What is said when a message to a citizen is refused: what happened, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.campaigns import (
    CampaignMovedOn,
    CampaignNumberUnfit,
    CampaignWordsMissing,
    NobodyToTell,
    NothingToSendBy,
)
from desk.domain.message_calls import NobodyToCall, NoLongerSo, NotToBeResent, NowhereToWrite, PerhapsSent
from desk.domain.message_texts import MessageUnfit, TemplateUnfit
from desk.domain.replies import ReplyDealtWith
from desk.domain.text import Word, mark

MESSAGE_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    TemplateUnfit: (
        mark("errors", "{kind}: these words were not kept. {why} {about}"),
        mark("errors", "Correct them and save again."),
    ),
    CampaignMovedOn: (
        mark("errors", "This bulk message stands so meanwhile: {state}."),
        mark("errors", "Look at the list of bulk messages, and prepare a new one where it is still needed."),
    ),
    CampaignNumberUnfit: (
        mark("errors", "This number cannot be meant."),
        mark("errors", "Write a number from {least} to {most}."),
    ),
    CampaignWordsMissing: (
        mark("errors", "{medium}: this bulk message has no words in Indonesian."),
        mark("errors", "Write them; the office writes to citizens by this way too."),
    ),
    NobodyToTell: (
        mark("errors", "Nobody of this choice can be written to, so nothing was sent."),
        mark("errors", "Choose other people or a shorter time."),
    ),
    NothingToSendBy: (
        mark("errors", "The office does not write to citizens yet."),
        mark("errors", "The head chooses in the settings by what: SMS, e-mail or WhatsApp."),
    ),
    MessageUnfit: (
        mark("errors", "{kind}: no message was written. {why} {about}"),
        mark("errors", "Correct what is wrong in the application, or call the citizen."),
    ),
    NobodyToCall: (
        mark("errors", "{number}: nobody has to be called about this now."),
        mark("errors", "Somebody has called meanwhile, or it has been settled; take the next one."),
    ),
    NotToBeResent: (
        mark("errors", "{number}: this message cannot be sent again. It stands so: {state}."),
        mark("errors", "Only what failed or came too late can be sent again."),
    ),
    NoLongerSo: (
        mark("errors", "{number}: what this message says is no longer so. The application is now: {state}."),
        mark("errors", "A message of what is so now goes out by itself."),
    ),
    PerhapsSent: (
        mark("errors", "{number}: nobody knows whether this message reached the citizen."),
        mark("errors", "Call them, or confirm that it may reach them twice."),
    ),
    ReplyDealtWith: (
        mark("errors", "Somebody at another counter was faster with this reply."),
        mark("errors", "Nothing was changed; take the next one."),
    ),
    NowhereToWrite: (
        mark("errors", "{number}: no number and no mail address that can be written to."),
        mark("errors", "Ask the citizen for a mobile number when they come."),
    ),
}
