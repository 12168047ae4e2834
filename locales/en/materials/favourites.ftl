# Favourites: what a member keeps at hand

material-keep = Add to favourites
material-kept = ✓ In favourites
material-keep-said = In favourites: see “My materials”
material-keep-undone = Not in favourites any more
materials-kept = Favourites
materials-kept-title = <b>Favourites</b>
materials-kept-none = What you put aside will be here: every material’s card has “Add to favourites”. Nobody but you sees this list.
materials-kept-look = Look at materials
materials-kept-gone = { $count ->
        [one] { $count } of your favourites isn’t shared now.
       *[other] { $count } of your favourites aren’t shared now.
    }
