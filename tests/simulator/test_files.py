"""Files. Rules: core.telegram.org/bots/api#sending-files, #getfile, #sendmediagroup."""

from typing import Any

from simulator import LocalTelegram
from simulator.client import PersonClient
from simulator.files import DOWNLOAD_LIMIT, PHOTO_LIMIT, UPLOAD_LIMIT
from tests.simulator.by_hand import ByHand, Refused, png


async def refused_upload(bot: ByHand, method: str, part: str, name: str, data: bytes, **more: Any) -> str:
    try:
        await bot.upload(method, {part: (name, data)}, chat_id="1001", **more)
    except Refused as error:
        return error.description
    raise AssertionError("the upload was accepted")


async def test_a_document_can_be_downloaded_and_sent_again_by_id(bot: ByHand, anna: PersonClient) -> None:
    sent = await bot.upload("sendDocument", {"document": ("план.txt", "урок".encode())}, chat_id="1001")
    document = sent["document"]
    assert document["file_size"] == 8
    again = await bot("sendDocument", chat_id=1001, document=document["file_id"])
    assert again["document"]["file_unique_id"] == document["file_unique_id"]
    file = await bot("getFile", file_id=document["file_id"])
    url = f"{bot.telegram.url}/file/bot{bot.telegram.token}/{file['file_path']}"
    async with bot.session.get(url) as response:
        assert await response.read() == "урок".encode()
    async with bot.session.get(url.replace("LOCAL", "OTHER")) as response:
        assert response.status == 401
    assert [one.bytes.decode() for one in anna.files] == ["урок", "урок"]


async def test_what_a_person_uploads_reaches_the_bot(bot: ByHand, anna: PersonClient) -> None:
    await anna.uploads(("план.pdf", b"%PDF-1.7"), caption="мой план")
    (news,) = await bot.news()
    assert (news["document"]["file_name"], news["caption"]) == ("план.pdf", "мой план")
    assert news["document"]["mime_type"] == "application/pdf"
    assert (await bot("getFile", file_id=news["document"]["file_id"]))["file_size"] == 8


async def test_a_photo_has_sizes(bot: ByHand, anna: PersonClient) -> None:
    await anna.uploads(("a.png", png(1000, 500)), photo=True)
    (news,) = await bot.news()
    assert [(size["width"], size["height"]) for size in news["photo"]] == [(320, 160), (1000, 500)]


async def test_ids_know_their_kind(bot: ByHand, anna: PersonClient) -> None:
    photo = (await bot.upload("sendPhoto", {"photo": ("a.png", png(9, 9))}, chat_id="1001"))["photo"][-1]
    said = await bot.refused("sendDocument", chat_id=1001, document=photo["file_id"])
    assert said == "Bad Request: can't use file of type Photo as Document"
    said = await bot.refused("sendPhoto", chat_id=1001, photo="no-such-id")
    assert said == "Bad Request: wrong file identifier/HTTP URL specified"
    assert await bot.refused("getFile", file_id="no-such-id") == "Bad Request: invalid file_id"
    assert await bot.refused("sendPhoto", chat_id=1001) == "Bad Request: there is no photo in the request"
    said = await bot.refused("sendPhoto", chat_id=1001, photo="https://example.com/a.png")
    assert said == "Bad Request: failed to get HTTP URL content"


async def test_limits_of_size(telegram: LocalTelegram, bot: ByHand, anna: PersonClient) -> None:
    big = png(10, 10) + bytes(PHOTO_LIMIT)
    assert "too big for a photo" in await refused_upload(bot, "sendPhoto", "photo", "a.png", big)
    await bot.upload("sendDocument", {"document": ("a.png", big)}, chat_id="1001")
    said = await refused_upload(bot, "sendDocument", "document", "a.bin", bytes(UPLOAD_LIMIT + 1))
    assert said == f"Request Entity Too Large: file of size {UPLOAD_LIMIT + 1} is too big to be uploaded"
    assert await refused_upload(bot, "sendDocument", "document", "a.bin", b"") == "Bad Request: file must be non-empty"
    file = telegram.world.files.put(bytes(DOWNLOAD_LIMIT + 1), "a.bin", "", "document")
    assert await bot.refused("getFile", file_id=file.id) == "Bad Request: file is too big"


async def test_a_photo_must_be_a_picture(bot: ByHand, anna: PersonClient) -> None:
    assert await refused_upload(bot, "sendPhoto", "photo", "a.png", b"text") == "Bad Request: IMAGE_PROCESS_FAILED"
    said = await refused_upload(bot, "sendPhoto", "photo", "a.pdf", png(9, 9))
    assert said == ("Bad Request: photo has unsupported extension. Use one of .jpg, .jpeg, .gif, .png, .tif or .bmp")
    said = await refused_upload(bot, "sendPhoto", "photo", "a.png", png(9000, 2000))
    assert said == "Bad Request: PHOTO_INVALID_DIMENSIONS"


async def test_an_album_shares_its_id(bot: ByHand, anna: PersonClient) -> None:
    media = [{"type": "document", "media": f"attach://{name}"} for name in "ab"]
    sent = await bot.upload(
        "sendMediaGroup",
        {name: (f"{name}.txt", name.encode()) for name in "ab"},
        chat_id="1001",
        media=media,
    )
    assert len({message["media_group_id"] for message in sent}) == 1
    await anna.uploads(("c.txt", b"c"), ("d.txt", b"d"), caption="два")
    news = await bot.news()
    assert len({one["media_group_id"] for one in news}) == 1
    assert [one.get("caption") for one in news] == ["два", None]


async def test_albums_that_are_refused(bot: ByHand, anna: PersonClient) -> None:
    said = await bot.refused("sendMediaGroup", chat_id=1001, media=[])
    assert said == "Bad Request: there are no messages to send"
    many = [{"type": "photo", "media": "x"}] * 11
    said = await bot.refused("sendMediaGroup", chat_id=1001, media=many)
    assert said == "Bad Request: too many messages to send as an album"
    photo = (await bot.upload("sendPhoto", {"photo": ("a.png", png(9, 9))}, chat_id="1001"))["photo"][-1]
    document = (await bot.upload("sendDocument", {"document": ("a", b"a")}, chat_id="1001"))["document"]
    mixed = [
        {"type": "photo", "media": photo["file_id"]},
        {"type": "document", "media": document["file_id"]},
    ]
    said = await bot.refused("sendMediaGroup", chat_id=1001, media=mixed)
    assert said == "Bad Request: can't use the media of the specified type in the album"
