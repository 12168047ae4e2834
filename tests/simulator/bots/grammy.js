const { Bot, InlineKeyboard } = require("grammy");
const bot = new Bot(process.env.BOT_TOKEN, { client: { apiRoot: process.env.BOT_API_URL } });
bot.command("start", (ctx) =>
  ctx.reply("<b>Hello</b>", { parse_mode: "HTML", reply_markup: new InlineKeyboard().text("Press", "p") }));
bot.callbackQuery("p", async (ctx) => {
  await ctx.answerCallbackQuery("thanks");
  await ctx.editMessageText("pressed");
});
bot.on("message:document", async (ctx) => ctx.reply((await ctx.getFile()).file_path));
bot.start();
