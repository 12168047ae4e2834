# Collections: materials that a member has put together, in an order

collection-collect = Add to a collection
collections-mine = My collections
collections-shared = Colleagues’ collections
collections-mine-title = <b>My collections</b>
collections-mine-none = Put materials together for a topic, a month or an exam: in order and under one link. Start a new one, or tap “Add to a collection” on a material’s card.
collections-title = <b>Colleagues’ collections</b>

    Materials put together: for a topic, an exam, the start of the year.
collections-none = Nobody has shared a collection yet. Make your own: every material’s card has “Add to a collection”.
collections-find = Find a collection
collections-found = <b>Collections</b> for “{ $words }”
collections-found-none = No such collections. Try other words, or make your own.
collection-new = + New collection
collection-button = { $title } · { $count }
collection-line = <b>{ $title }</b> · { $count ->
        [one] { $count } material
       *[other] { $count } materials
    }
collection-line-mine = <b>{ $title }</b> · { $count ->
        [one] { $count } material
       *[other] { $count } materials
    } · { $state }
collection-about = { $words }
collection-state-private = only you see it
collection-state-shared = the whole network sees it
collection-state-hidden = hidden by a moderator

# One
collection-title = <b>{ $title }</b>
collection-owner = Put together by { $name }
collection-item = { $number }. { $line }
collection-is-private = <i>Now: only you see it.</i>
collection-is-shared = <i>Now: the whole network sees it.</i>
collection-is-hidden = <b>Now: hidden by a moderator.</b> Whoever made it can fix it and send it again.
collection-is-waiting = <i>Now: a moderator is looking at it. Until then only you and they see it.</i>
collection-gone = { $count ->
        [one] { $count } material in it isn’t shared now.
       *[other] { $count } materials in it aren’t shared now.
    }
collection-empty = Nothing here yet. Open any material and tap “Add to a collection”.
collection-empty-others = There is nothing here now: its materials aren’t shared any more. Look at other collections.
collection-share = Share
collection-share-words = A collection of materials for teachers: “{ $title }”.
collection-made = Your collection is ready. For now only you see it.
collection-made-with = The collection “{ $title }” is ready and this material is in it. It is in “My materials”, and only you see it.
collection-changed = Changed.
collection-said-shared = The whole network sees the collection now: by its link, in searches and in “Colleagues’ collections”.
collection-sent = Sent to a moderator, who looks at a newcomer’s first collection. We’ll tell you what they decide.
collection-kept = Only you see the collection now. Its link opens for nobody else.
collection-deleted = The collection “{ $title }” is deleted. Its materials are still in the network.
collection-do-share = Show the network
collection-do-share-again = Fixed: send it to a moderator
collection-do-panel = Edit
collection-do-keep = Keep it to myself
collection-do-drop = Delete the collection
collection-do-dropyes = Delete
collection-delete-question = Delete the collection “{ $title }”? The materials stay in the network; the order and the link are lost.

# Order
collection-arrange = Order and contents
collection-arrange-title = <b>The order</b> of “{ $title }”
collection-arrange-how = Tap a material to move it or remove it.
collection-arrange-row = { $number }. { $title }
collection-arrange-chosen = ▸ { $number }. { $title }
collection-move-up = ↑ Up
collection-move-down = ↓ Down
collection-move-out = ✕ Remove
collection-move-back = Put it back
collection-move-end = It can’t go any further
collection-taken-out = Removed from the collection. The material itself is still in the network.
collection-put-back = The material is back in its place.

# Putting in
collection-choose = Which collection should “{ $title }” go to?
collection-choose-marked = The ticked ones have it: tap to remove it.
collection-has = ✓ { $title }
collection-hasnt = { $title }
collection-put = It is in the collection “{ $title }” now.
collection-put-out = Removed from the collection “{ $title }”.

form-collection = New collection
form-collection-title = <b>What is the collection called?</b>

    One line. For example: “Fractions without tears: grade 5” or “For the last day of school”.
    .label = Title
form-collection-about = <b>What is it for?</b>

    A sentence for colleagues. You can skip it.
    .label = What for
form-collection_change = Edit a collection
form-collection_change-title = <b>The collection’s new title</b>
    .label = Title
form-collection_change-about = <b>What is it for?</b>

    A sentence for colleagues.
    .label = What for

form-find_collections = Search for collections
form-find_collections-words = <b>Which collection are you looking for?</b>

    Write words of its title. For example: “fractions” or “physics exam”.
    .label = Words
search-collections = <b>Collections</b> · { $count ->
        [1000] 1000 or more
       *[other] { $count }
    }
search-more-collections = More collections: { $count }
moderation-of-collection = collection

error-collection-gone = There is no such collection: it was deleted or isn’t shown any more. Look at others: /materials → “Colleagues’ collections”.
error-collection-members = Collections are for members of the network. Joining takes two minutes: /start
error-collection-not-yours = Only whoever made a collection can change it. Make your own: “Add to a collection” on a material’s card.
error-collection-title-short = Too short: nobody would know what is in it. Add a word.
error-collection-empty = There is nothing to show yet. Open a material, tap “Add to a collection”, and come back.
error-collection-awaited = A moderator is looking at it already. Go on once they have decided; if something is wrong, we’ll write.
error-collection-full = The collection has { $most } materials already, and it holds no more. Start a second one.
error-collections-most = You have { $most } collections already. Delete one in “My materials” → “My collections”.
error-collection-not-in = This material isn’t in the collection any more. Open it again.

data-collections = My collections
    .stays = collections that you have shared, without your name: “Former member No. …”; or they go, if you choose so
    .goes = collections that only you saw
    .title = Title
    .about = What for
    .state = State
    .items = Materials
    .when = When
    .changed_at = Changed
    .since = In this state since
