# Purposes of consent
purposes-title = <b>What you agree to</b>

    Each switch stands alone, and everything else works without them.
purpose = { $name }: <b>{ $state }</b>
purpose-means = <b>{ $name }.</b> { $why }
purpose-needed = Membership and events: <b>needed</b>
purpose-is-on = on
purpose-is-off = off
purpose-membership = Membership and events
purpose-membership-why = Your name, region and sign-ups: there is no membership without them. Withdrawing it means leaving and erasing the data: /privacy.
purpose-directory = A page in the list of people
purpose-directory-why = Members of the network will find you by name, region and open fields. Only you open your contact.
purpose-directory-on = Show me in the list of people
purpose-directory-off = Take me off the list of people
purpose-certificates = Name on a certificate’s page
purpose-certificates-why = Whoever opens the link of your certificate sees the name, not the number only.
purpose-certificates-on = Allow my name on certificates
purpose-certificates-off = Take my name off certificates
purpose-outside = My name under what I opened to everybody
purpose-outside-why = A guest who opens the link to your idea sees who wrote it. Without this it says “a member of the network”.
purpose-outside-on = Show my name to everybody
purpose-outside-off = Hide my name from guests
purpose-going = Which events I’m going to
purpose-going-why = Colleagues in the network see your name on an event’s card among those who are going. Guests never see it, and while you take time off it isn’t there.
purpose-going-on = Show colleagues which events I’m going to
purpose-going-off = Don’t show which events I’m going to
purpose-photo = Photos and recordings of events
purpose-photo-why = You may be seen in photos and videos of events that the network publishes.
purpose-photo-on = Allow photos and recordings
purpose-photo-off = Forbid photos and recordings
purpose-digests = Network news in the digest
purpose-digests-why = On Fridays the bot adds to the digest what happened in the network that week. What you asked to collect comes without it: /settings → “Notifications”.
purpose-digests-on = Get network news
purpose-digests-off = Get no network news
purpose-switched-on = Switched on
purpose-switched-off = Switched off
purpose-button-unseen = (the button of an old message)
