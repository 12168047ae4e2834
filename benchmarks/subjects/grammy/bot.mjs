// The bare bot on grammY with its runner, as its guide writes it: one handler, the same reads, state in memory.
//
// node bot.mjs DATABASE ADDRESS   (the queries, the screen's name and the token come by the environment)

import { run, sequentialize } from "@grammyjs/runner";
import { DatabaseSync } from "@photostructure/sqlite";
import { Bot, InlineKeyboard, session } from "grammy";

const [database, address] = process.argv.slice(2);
const { BOT_TOKEN, COLLEAGUES, SCREEN } = process.env;
const db = new DatabaseSync(database);
const member = db.prepare("SELECT * FROM members WHERE telegram_id = ?");
const newest = db.prepare(COLLEAGUES);
process.on("exit", () => db.close()); // its statements alone don't keep it from being collected

const bot = new Bot(BOT_TOKEN, { client: { apiRoot: address } });
bot.use(sequentialize((ctx) => String(ctx.chat?.id)));
bot.use(session({ initial: () => ({ seen: 0 }) }));

bot.on("callback_query", async (ctx) => {
  const person = member.get(ctx.from.id);
  const colleagues = newest.all();
  const seen = ++ctx.session.seen;
  const names = colleagues.map((one) => one.name).join("\n");
  const keyboard = new InlineKeyboard();
  for (const one of colleagues) keyboard.text(one.name, `${SCREEN}:${one.id}`).row();
  keyboard.text("⌂ Меню", "menu");
  await ctx.editMessageText(`<b>${person.name}</b>\n\n${names}\n\n${seen}`, {
    parse_mode: "HTML",
    reply_markup: keyboard,
  });
  await ctx.answerCallbackQuery();
});

run(bot, { runner: { fetch: { allowed_updates: ["callback_query"] } } });
