#!/bin/sh
# Adds what lies between inspections to the example plan of the fictitious Wetherby Vale Council: two inspections and two
# monitoring visits with their findings, what the scrutiny committee recommended, and what it means to look at. Run it after
# months.sh and measures.sh, with the same IMPROVE and IMPROVE_DB.

set -eu

IMPROVE=${IMPROVE:-improve}
: "${IMPROVE_DB:?set IMPROVE_DB to the file that holds the plan}"
export IMPROVE_DB

# IMPROVE is not quoted, so that it may hold a command with arguments.
run() {
    # shellcheck disable=SC2086
    $IMPROVE "$@"
}

office='Programme Office'
learning='Head of Service - Improvement and Learning'
recruiting='HR Recruitment Adviser'

# The inspection that the plan answers, and the one before it.
run inspection add ilacs-2018 --kind inspection --title 'Inspection of 2018' --from 2018-10-08 --to 2018-10-26 --published 2018-12-03 --on 2022-12-12 --by "$office"
for judgement in 'overall requires-improvement' 'leaders good' 'help-and-protection requires-improvement' \
    'in-care-and-care-leavers requires-improvement'; do
    # shellcheck disable=SC2086
    run inspection judge ilacs-2018 $judgement --on 2022-12-12 --by "$office"
done
run inspection add ilacs-2022 --kind inspection --title 'Inspection of 2022' --from 2022-07-04 --to 2022-07-22 --published 2022-09-05 --on 2022-12-12 --by "$office"
run inspection judge ilacs-2022 overall inadequate --qualification 'limited by the judgement on help and protection' --on 2022-12-12 --by "$office"
for judgement in 'leaders requires-improvement' 'help-and-protection inadequate' \
    'in-care-and-care-leavers requires-improvement'; do
    # shellcheck disable=SC2086
    run inspection judge ilacs-2022 $judgement --on 2022-12-12 --by "$office"
done
run inspection deadline ilacs-2022 action-plan --officer "$learning" --met 2022-12-12 --on 2022-12-12 --by "$office"
run finding add ilacs-2022 'New contacts wait too long for a decision.' --area 1 --action 1.4 --on 2022-12-12 --by "$office"
run finding add ilacs-2022 'Managers do not step in when work with a child stalls.' --area 2 --action 2.6 --on 2022-12-12 --by "$office"
run finding add ilacs-2022 'Children who come back after going missing are not spoken to soon enough.' --area 7 --action 7.1 --action 7.4 --on 2022-12-12 --by "$office"
run finding add ilacs-2022 'Care leavers know their personal advisers well.' --kind strength --area 5 --on 2022-12-12 --by "$office"

# The first visit says one finding again and brings one that nobody has an action for.
run inspection add visit-2023-02 --kind monitoring_visit --title 'First monitoring visit' --from 2023-02-21 --to 2023-02-22 --published 2023-03-24 --area 1 --area 2 --scope 'The front door, and how managers oversee its work.' --on 2023-03-24 --by "$office"
run finding add visit-2023-02 'Managers still let work drift for weeks.' --area 2 --action 2.6 --repeats ilacs-2022/2 --on 2023-03-24 --by "$office"
run finding add visit-2023-02 'The weekly checks at the front door find what they should.' --kind strength --area 1 --on 2023-03-24 --by "$office"
run finding add visit-2023-02 'Most files have no chronology.' --area 2 --on 2023-03-24 --by "$office"
run inspection deadline visit-2023-02 reply --title 'Reply to the letter' --working-days 10 --officer "$learning" --on 2023-03-24 --by "$office"

# The letter of the second is not published.
run inspection add visit-2023-04 --kind monitoring_visit --title 'Second monitoring visit' --from 2023-04-18 --to 2023-04-19 --area 7 --scope 'Children who go missing.' --withheld --on 2023-04-28 --by "$office"
run finding add visit-2023-04 'The first offer of a conversation comes late for one child in three.' --area 7 --action 7.8 --repeats ilacs-2022/3 --on 2023-04-28 --by "$office"

# What the scrutiny committee resolved: one answered, one rejected, one with no answer, one closed by a promise.
run board add scrutiny --by "$office"
run recommendation add scrutiny 2023-01-26 'That the plan is published in words that families understand.' --received 2023-01-30 --officer "$learning" --action 5.1 --on 2023-01-30 --by "$office"
run recommendation add scrutiny 2023-01-26 'That the committee sees the vacancy rate every month.' --number 2a --received 2023-01-30 --officer "$recruiting" --on 2023-01-30 --by "$office"
run recommendation add scrutiny 2023-01-26 'That leavers are asked why they go.' --number 2b --received 2023-01-30 --officer "$recruiting" --on 2023-01-30 --by "$office"
run recommendation add scrutiny 2023-01-26 'Share the recruitment film with members.' --kind A --number 3 --officer "$recruiting" --on 2023-01-30 --by "$office"
run recommendation complete scrutiny/2023-01-26/3 -m 'The film will be shown at the next meeting.' --on 2023-02-20 --by "$office"
run recommendation respond scrutiny/2023-01-26/1 accepted -m 'A short version goes online in June.' --due 2023-06-30 --on 2023-03-14 --by "$office"
run recommendation respond scrutiny/2023-01-26/2a rejected -m 'The rate is published each quarter; a month says too little.' --on 2023-03-14 --by "$office"
run recommendation add scrutiny 2023-03-30 'That the next visit letter is brought to the committee.' --received 2023-04-03 --officer "$learning" --on 2023-04-03 --by "$office"

run programme add scrutiny 'Progress of the improvement plan' --meeting 2023-03-30 --officer "$learning" --on 2023-01-30 --by "$office"
run programme add scrutiny 'Children missing education' --meeting 2023-03-30 --officer 'Head of Virtual School' --action 8.1 --on 2023-01-30 --by "$office"
run programme move scrutiny/programme/2 2023-05-25 --reason 'The schools report in May.' --on 2023-03-10 --by "$office"
run programme take scrutiny/programme/1 --on 2023-03-30 --by "$office"
run programme move scrutiny/programme/2 2023-06-29 --reason 'The May meeting is given to the budget.' --on 2023-04-20 --by "$office"
run programme add scrutiny 'Letter of the second monitoring visit' --meeting 2023-05-25 --officer "$learning" --inspection visit-2023-04 --on 2023-04-28 --by "$office"
