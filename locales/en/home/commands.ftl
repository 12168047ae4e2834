# What Telegram’s menu button lists, and what it shows of the bot before «Start».

command-start = Start over
command-menu = Main menu
command-events = Events: what is coming, sign up
command-people = Colleagues in the network
command-me = My page
command-settings = Settings: language, time zone, notifications
command-privacy = My data: consents, export, erasure
command-organizer = Organizer’s desk
command-lessons = How the network works: short lessons
command-help = How things work here
command-cancel = Stop what I’ve started

bot-network-name = The Staff Room
# At most 512 characters; seen in an empty chat.
bot-description =
    A professional network of teachers: colleagues from many schools and regions, events, joint work and shared experience.

    Joining takes two minutes, right here. No phone number, and no messages at night.
# At most 120 characters; seen on the bot’s page and when it is shared.
bot-short-description = A professional network of teachers: colleagues, events, joint work. All in one chat.
