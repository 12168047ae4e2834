settings-title = <b>Settings</b>
settings-now = Language: <b>{ $language }</b>
    Time zone: <b>{ $zone }</b>
settings-notices = Notifications and quiet hours
settings-language = Language · Язык
settings-zone = Time zone
language-name = English
language-question = Which language shall we speak?
language-set = Language changed
zone-set = Time zone changed
form-zone = Time zone
form-zone-zone = <b>What is your time zone?</b>

    Choose one, or write your town.
    .label = Time zone
