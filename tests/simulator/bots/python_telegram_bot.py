# mypy: disable-error-code="import-not-found"
# The library is no dependency: without it the test is skipped.
import os

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.ext import ApplicationBuilder, CallbackQueryHandler, CommandHandler, MessageHandler, filters

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Press", callback_data="p")]])


async def start(update, context):
    await update.message.reply_html("<b>Hello</b>", reply_markup=KEYBOARD)


async def press(update, context):
    await update.callback_query.answer("thanks")
    await update.callback_query.edit_message_text("pressed")


async def document(update, context):
    file = await update.message.document.get_file()
    await update.message.reply_text(file.file_path)


url = os.environ["BOT_API_URL"]
builder = ApplicationBuilder().token(os.environ["BOT_TOKEN"])
app = builder.base_url(f"{url}/bot").base_file_url(f"{url}/file/bot").build()
app.add_handler(CommandHandler("start", start))
app.add_handler(CallbackQueryHandler(press))
app.add_handler(MessageHandler(filters.Document.ALL, document))
app.run_polling()
