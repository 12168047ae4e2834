# Schools: the card, the step “first tell us your school”, keeping the list in order
school-of-region = { $school } · { $region }
school-add = Not here — add “{ $words }”
school-alike = There is already a school like this. Do you work at one of these, or shall we add a new one, “{ $school }”?
school-alike-none = Another school — add it
school-title = <b>{ $school }</b>
school-place = Town: { $town }
    Region: { $region }
school-town-unknown = not given
school-region-unknown = not given
school-nobody = Nobody shows yet that they work here.
school-is-mine = This is your school.
school-once = Merged into it: “{ $school }” (No. { $number })
school-open = The school’s page
school-people = Who works here: { $count }
school-mine = I work here
school-mine-toast = Noted
school-share = Share
school-share-text = { $school }

form-school_first = School
form-school_first-school = <b>First tell us where you work</b>

    There is a rule about schools here. Write it as you call it: “School 5”, “Gymnasium No. 12 Kazan”.
    .label = School
form-school_first-school_town = <b>In which town or village is this school?</b>

    The first letters are enough.
    .label = Town of the school

schools-title = <b>Schools</b>
schools-none = Nobody has named their school yet.
schools-count = Schools: { $count }. The newest first; the number says how many people show that they work there.
schools-pairs = Similar: { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }.
schools-to-pairs = Look at similar ones: { $count }
schools-pairs-title = <b>Similar schools</b>
schools-no-pairs = There are no more similar schools.
schools-find = Find a school
school-correct = Correct
school-correct-side = Correct No. { $number }
school-merge-with = Merge with another
school-split = Take apart: { $school }
school-side = <b>{ $number }.</b> { $school }
school-side-people = People who show it: { $count } · added: { $date }
school-likeness-same = By all that is known, one and the same school.
school-likeness-likely = It looks like one school, but not everything is known.
school-likeness-unknown = These words don’t tell whether it is one school or two.
school-likeness-different = By these words they are different schools.
school-merge-means = If it is one school, choose which record stays: the people and links of the other one go to it. A merge can be undone.
school-stays = One school: keep No. { $number } · { $school }
school-apart = They are different schools
school-merged-toast = Now it is one school
school-split-toast = Two schools again
school-apart-toast = We won’t suggest it again

form-schools_find = Search for a school
form-schools_find-school = <b>Which school?</b>

    A number, a name or a town: “School 5”, “Pushkin Lyceum”.
    .label = School
form-school_with = Merging schools
form-school_with-school = <b>Merge it with which school?</b>

    Write what it is called. Both records are shown side by side.
    .label = School
form-school_correct = Correcting a school
form-school_correct-name = <b>What is the school called?</b>

    Short, as on its sign: “Gymnasium No. 12”. The town is asked for separately.
    .label = Name
form-school_correct-town = <b>In which town or village?</b>

    The first letters are enough.
    .label = Town

error-school-gone = There is no such school in the list. Look for it by its number or name.
error-school-merged = It is one school already. Open the list of schools: it shows how things stand now.
error-school-apart = These schools are apart already. Open the list of schools: it shows how things stand now.
