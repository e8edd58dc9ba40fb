#!/bin/sh
# Replays four months of updates (January to April 2023) to the example plan of
# the fictitious Wetherby Vale Council, as its Programme Office would have typed them.
#
# The inspection report came out on 5 September 2022 and the plan was sent on
# 12 December 2022: first import plan.csv with --on 2022-12-12, then run
#
#     IMPROVE_DB=example.db sh months.sh                # all four months, in order
#     IMPROVE_DB=example.db sh months.sh january        # or only the months named
#
# IMPROVE is the command to run (default: improve); IMPROVE_DB is the plan's file.

set -eu

IMPROVE=${IMPROVE:-improve}
: "${IMPROVE_DB:?set IMPROVE_DB to the file that holds the imported plan}"
export IMPROVE_DB

# IMPROVE is not quoted, so that it may hold a command with arguments.
run() {
    # shellcheck disable=SC2086
    $IMPROVE "$@"
}

january() {
    # The first look at the whole plan: most actions get their first rating.
    run edit 1.1 --officer 'Head of Service - Front Door' --on 2023-01-10 --by 'Programme Office'
    run rag 1.4 2.9 2.10 2.11 5.2 green -m 'Done before the plan was sent. Evidence seen by the Programme Office.' --on 2023-01-10 --by 'Programme Office'
    run rag 1.5 1.6 1.7 1.14 1.15 1.16 1.17 1.18 amber --on 2023-01-10 --by 'Programme Office'
    run rag 2.1 2.2 2.7 2.12 2.13 2.14 amber --on 2023-01-10 --by 'Programme Office'
    run rag 3.1 3.2 3.4 3.5 3.6 3.7 3.8 amber --on 2023-01-10 --by 'Programme Office'
    run rag 4.1 4.2 4.4 5.1 5.3 amber --on 2023-01-10 --by 'Programme Office'
    run rag 7.1 7.2 7.3 7.6 7.7 8.4 amber --on 2023-01-10 --by 'Programme Office'
    run rag 2.6 2.17 4.3 white --on 2023-01-10 --by 'Programme Office'
    run rag 7.4 green --on 2023-01-10 --by 'Head of Service - Quality and Safeguarding'

    # Dates that have gone by.
    run rag 1.1 2.8 3.3 6.1 6.4 7.5 red -m 'The date has passed and the work is not done.' --on 2023-01-17 --by 'Programme Office'
    run mitigate 1.1 --reason 'Three of the eight permanent posts are filled. Two strong candidates withdrew over pay.' --action 'Agree a market supplement and keep agency cover until June.' --officer 'HR Business Partner' --due 2023-03-31 --on 2023-01-17 --by 'Head of Service - Front Door'
    run mitigate 2.8 --reason 'The interim manager left after two weeks.' --action 'The service manager runs the team and a second interim is being sought.' --officer 'Head of Service - Quality and Safeguarding' --due 2023-02-17 --on 2023-01-17 --by 'Head of Service - Quality and Safeguarding'
    run mitigate 3.3 --reason 'Nine residential posts are still empty. The adverts drew only four applications.' --action 'Hold two open days in the homes and shorten the application form.' --officer 'HR Recruitment Adviser' --due 2023-02-24 --on 2023-01-17 --by 'Head of Service - Children Looked After and Leaving Care'
    run due 3.3 2023-02-28 --reason 'Time for the two open days and for interviews after them.' --on 2023-01-17 --by 'Head of Service - Children Looked After and Leaving Care'
    run mitigate 6.1 --reason 'Housing colleagues want the section on emergency placements written again.' --action 'Joint drafting day with housing, then sign-off by both directors.' --officer 'Head of Service - Front Door' --due 2023-02-10 --on 2023-01-18 --by 'Head of Service - Front Door'
    run mitigate 7.5 --reason 'The documents waited five weeks for sign-off.' --action 'Sign off by the end of January and send with a one-page summary.' --officer 'Head of Service - Quality and Safeguarding' --due 2023-02-10 --on 2023-01-18 --by 'Head of Service - Quality and Safeguarding'
    run due 7.5 2023-02-28 --reason 'Partners asked for a briefing alongside the documents.' --on 2023-01-18 --by 'Head of Service - Quality and Safeguarding'
    run rag 6.6 amber --on 2023-01-18 --by 'Head of Service - Front Door'
    run due 6.6 2023-03-31 --reason 'Housing strategy cannot meet us before February.' --on 2023-01-18 --by 'Head of Service - Front Door'

    # Finished during the month.
    run rag 2.15 2.16 green --on 2023-01-24 --by 'Head of Service - Quality and Safeguarding'
    run progress 2.15 'The panel process was agreed on 20 December and has been used at two panels.' --on 2023-01-24 --by 'Head of Service - Quality and Safeguarding'
    run rag 2.12 green --on 2023-01-24 --by 'Head of Service - Quality and Safeguarding'
    run progress 6.2 'Four hundred copies printed. The leaflet is at the front desk, in hostels and in sixth forms.' --on 2023-01-25 --by 'Service Manager - Front Door Hub'
    run rag 6.2 green --on 2023-01-25 --by 'Service Manager - Front Door Hub'
    run due 2.14 2023-03-31 --reason 'The second temporary auditor starts in February.' --on 2023-01-27 --by 'Head of Service - Quality and Safeguarding'
    run progress 2.5 'All 41 long plans have been reviewed. Nine were closed and six moved to a child protection conference.' --on 2023-01-30 --by 'Head of Service - Family Help and Protection'
    run rag 1.6 2.5 green --on 2023-01-31 --by 'Programme Office'
    run progress 8.2 'Two of the three data sources feed the dashboard. The third needs a permission we expect in February.' --on 2023-01-31 --by 'Service Manager - School Attendance'
}

february() {
    run rag 6.3 6.5 7.8 7.9 amber --on 2023-02-07 --by 'Programme Office'
    run rag 8.8 white --on 2023-02-07 --by 'Programme Office'

    # Finished: the shared practice guide, hub and family support posts.
    run progress 1.5 'The guide was signed off by leaders on 31 January and each manager in the hub has been taken through it.' --on 2023-02-07 --by 'Head of Service - Front Door'
    run rag 1.5 2.2 green -m 'One guide meets both actions.' --on 2023-02-07 --by 'Head of Service - Front Door'
    run progress 3.4 'All five posts are filled. The last new starter arrives in March.' --on 2023-02-08 --by 'Head of Service - Family Help and Protection'
    run rag 3.4 green --on 2023-02-08 --by 'Head of Service - Family Help and Protection'

    # Reopened: called complete in January, but it did not hold.
    run rag 2.16 amber -m 'Only four of the ten January samples were done, so the Board asked for this to be reopened.' --on 2023-02-14 --by 'Head of Service - Improvement and Learning'
    run due 2.16 2023-03-31 --reason 'Complete again when two months running have every sample in.' --on 2023-02-14 --by 'Head of Service - Improvement and Learning'

    # Two reds come back.
    run progress 2.8 'A second interim manager began on 6 February and holds a daily call on each missing child.' --on 2023-02-14 --by 'Head of Service - Quality and Safeguarding'
    run rag 2.8 amber --on 2023-02-14 --by 'Head of Service - Quality and Safeguarding'
    run due 2.8 2023-04-28 --reason 'The permanent post goes to interview in April.' --on 2023-02-14 --by 'Head of Service - Quality and Safeguarding'
    run due 7.2 2023-04-28 --reason 'The same post as 2.8, filled by one appointment.' --on 2023-02-14 --by 'Head of Service - Quality and Safeguarding'
    run rag 6.1 amber -m 'The drafting day settled the open points.' --on 2023-02-15 --by 'Head of Service - Front Door'
    run due 6.1 2023-03-31 --reason 'Both directors sign in March.' --on 2023-02-15 --by 'Head of Service - Front Door'

    # One action falls away, one comes in.
    run withdraw 4.3 --reason 'The strategy is now one chapter of the commissioning redesign (4.2). The Board agreed on 21 February.' --on 2023-02-21 --by 'Programme Office'
    run add --area 5 --title 'Tell each care leaver aged 21 to 25 in person what the new offer contains.' --outcome 'Young adults over 21 can find out in minutes what we offer them, and can ask for a personal adviser whenever they want one.' --officer 'Head of Service - Children Looked After and Leaving Care' --due 2023-06-30 --on 2023-02-21 --by 'Programme Office'

    # New dates, for 3.3 the second in two months.
    run due 3.3 2023-03-31 --reason 'Three offers are out, and six posts are still empty after the open days.' --on 2023-02-21 --by 'Head of Service - Children Looked After and Leaving Care'
    run due 8.4 2023-04-28 --reason 'Academy trusts asked to see the form before it is issued.' --on 2023-02-21 --by 'Head of Virtual School'
    run due 1.18 2023-04-14 --reason 'The case system supplier can fit the new form in April.' --on 2023-02-22 --by 'Head of Service - Front Door'

    # Finished by the end of the month.
    run rag 1.16 2.13 7.7 8.2 green --on 2023-02-27 --by 'Programme Office'
    run progress 7.1 'Both new workers are in post. The team of four covers evenings and Saturdays.' --on 2023-02-27 --by 'Head of Service - Quality and Safeguarding'
    run rag 7.1 green --on 2023-02-27 --by 'Head of Service - Quality and Safeguarding'
    run rag 7.5 green -m 'Sent to all partners on 24 February with a briefing.' --on 2023-02-27 --by 'Head of Service - Quality and Safeguarding'
    run rag 3.10 green --on 2023-02-28 --by 'Head of Service - Improvement and Learning'

    # First evidence of a difference made.
    run impact 1.2 'The share of contacts decided within a working day rose from 71 per cent in September to 93 per cent in January.' --evidenced --on 2023-02-28 --by 'Head of Service - Front Door'
    run impact 2.3 'No family waited more than ten days for a worker in January. In July eighteen did.' --evidenced --on 2023-02-28 --by 'Head of Service - Family Help and Protection'
    run impact 8.3 'Audit of 30 logs: 28 complete. Eleven children traced this term, against four last year.' --evidenced --on 2023-02-28 --by 'Service Manager - School Attendance'
}

march() {
    run officer hand-over 'Head of Service - Improvement and Learning' 'Principal Social Worker' --on 2023-03-06 --by 'Programme Office'
    run rag 5.4 amber --on 2023-03-07 --by 'Programme Office'
    run rag 2.6 amber -m 'Started late, once the reviews of long plans were done.' --on 2023-03-07 --by 'Head of Service - Family Help and Protection'
    run progress 1.17 'The group has reported. Police and health now join by video within four hours of a request.' --on 2023-03-07 --by 'Head of Service - Front Door'
    run rag 1.17 green --on 2023-03-07 --by 'Head of Service - Front Door'
    run rag 7.6 7.8 green --on 2023-03-07 --by 'Head of Service - Quality and Safeguarding'

    # Newly red, and an old red answered at last.
    run rag 8.7 red -m 'A month past its date. Only half of the tracker entries carry a risk rating.' --on 2023-03-14 --by 'Service Manager - School Attendance'
    run mitigate 8.7 --reason 'Two officers are on long-term sick leave.' --action 'Borrow an officer from the virtual school for six weeks to finish the ratings.' --officer 'Head of Virtual School' --due 2023-04-28 --on 2023-03-14 --by 'Service Manager - School Attendance'
    run due 8.7 2023-05-12 --reason 'Six weeks with the borrowed officer, then one month in use.' --on 2023-03-14 --by 'Service Manager - School Attendance'
    run due 8.8 2023-06-30 --reason 'Cannot be reviewed until the system in 8.7 is working.' --on 2023-03-14 --by 'Service Manager - School Attendance'
    run mitigate 6.4 --reason 'Neither advocacy service bid for the contract at the price offered.' --action 'Extend the contract for children in care to cover homeless teenagers.' --officer 'Head of Service - Children Looked After and Leaving Care' --due 2023-04-21 --on 2023-03-14 --by 'Head of Service - Front Door'

    run rag 1.1 amber -m 'Six of eight posts filled since the supplement was agreed.' --on 2023-03-21 --by 'Head of Service - Front Door'
    run due 1.1 2023-06-30 --reason 'Interviews for the last two posts are in May.' --on 2023-03-21 --by 'Head of Service - Front Door'
    run due 1.7 2023-06-30 --reason 'Schools will name a representative after the Easter break.' --on 2023-03-21 --by 'Head of Service - Front Door'
    run due 3.2 2023-05-31 --reason 'The new applications system has slipped again.' --on 2023-03-21 --by 'HR Business Partner'
    run progress 3.2 'The campaign pages are live and had 2,300 visits in their first month. Applications still use the old system.' --on 2023-03-21 --by 'HR Business Partner'
    run progress 3.3 'Four residential workers have started. Five posts are empty, two of them at night.' --on 2023-03-21 --by 'Head of Service - Children Looked After and Leaving Care'

    # Finished by the end of the month.
    run rag 5.3 6.3 green --on 2023-03-28 --by 'Programme Office'
    run rag 1.12 1.13 green --on 2023-03-28 --by 'Head of Service - Front Door'
    run progress 1.12 'The guide was relaunched on 22 March. Just under 300 people came to the briefings.' --on 2023-03-28 --by 'Head of Service - Front Door'
    run rag 6.1 green -m 'Signed by both directors and in use.' --on 2023-03-30 --by 'Head of Service - Front Door'
    run rag 2.14 2.16 green -m 'Every sample was done in February and in March.' --on 2023-03-31 --by 'Head of Service - Quality and Safeguarding'
    run impact 2.5 'Plans open longer than nine months fell from 41 to 23. Parents in six of eight calls knew what had to change.' --evidenced --on 2023-03-31 --by 'Head of Service - Family Help and Protection'
    run impact 3.4 'No family support case has been without a worker since 6 March.' --evidenced --on 2023-03-31 --by 'Head of Service - Family Help and Protection'
}

april() {
    # Finished at the turn of the quarter.
    run rag 1.3 1.10 1.15 2.4 green --on 2023-04-04 --by 'Head of Service - Front Door'
    run progress 1.3 'Fifteen weeks of checks are in. The share sent back has stayed under four per cent since January.' --on 2023-04-04 --by 'Service Manager - Front Door Hub'
    run rag 5.1 green --on 2023-04-05 --by 'Head of Service - Children Looked After and Leaving Care'
    run progress 5.1 'Young people launched the new offer themselves on 29 March. It fits on two pages.' --on 2023-04-05 --by 'Head of Service - Children Looked After and Leaving Care'

    # Homes for children: one slips, two get new dates.
    run rag 4.4 red -m 'The date passed on 1 April. Eleven fostering households have left and six have joined.' --on 2023-04-11 --by 'Head of Service - Children Looked After and Leaving Care'
    run mitigate 4.4 --reason 'Allowances are lower than those paid by agencies.' --action 'Take a paper on allowances to the Director and start a support line for carers.' --officer 'Head of Service - Children Looked After and Leaving Care' --due 2023-06-16 --on 2023-04-11 --by 'Head of Service - Children Looked After and Leaving Care'
    run due 4.1 2023-09-29 --reason 'The fourth home opens in the summer, after registration.' --on 2023-04-11 --by 'Head of Service - Children Looked After and Leaving Care'
    run due 4.2 2023-07-31 --reason 'Providers meet in June to comment on the redesign.' --on 2023-04-11 --by 'Head of Service - Children Looked After and Leaving Care'

    # Still red after two new dates.
    run progress 3.3 'Four posts remain empty, two of them nights. The Board has asked for a plan in May and has not agreed a third date.' --on 2023-04-18 --by 'Head of Service - Children Looked After and Leaving Care'

    run rag 6.4 amber -m 'The wider contract was signed on 14 April and starts in May.' --on 2023-04-18 --by 'Head of Service - Front Door'
    run due 6.4 2023-05-31 --reason 'First full month of the wider advocacy contract.' --on 2023-04-18 --by 'Head of Service - Front Door'
    run progress 2.7 'The panel has now looked at 118 children. Fewer plans reach fifteen months: 22, down from 37 in October.' --on 2023-04-18 --by 'Head of Service - Family Help and Protection'

    # Finished by the end of the month.
    run rag 1.8 7.3 7.9 green --on 2023-04-25 --by 'Programme Office'
    run rag 1.18 green -m 'The new form went live on 13 April.' --on 2023-04-25 --by 'Head of Service - Front Door'
    run rag 6.5 green --on 2023-04-26 --by 'Service Manager - Front Door Hub'
    run rag 2.8 7.2 green -m 'A permanent manager accepted the post on 24 April.' --on 2023-04-26 --by 'Head of Service - Quality and Safeguarding'
    run rag 8.4 green --on 2023-04-27 --by 'Head of Virtual School'

    # Evidence of a difference made.
    run impact 1.3 'The outside auditor agreed with 47 of 50 decisions in March. In September it was 36 of 50.' --evidenced --on 2023-04-27 --by 'Head of Service - Front Door'
    run impact 1.5 'Manager decisions with a reason on file: 94 per cent in March, from 62 per cent in October.' --evidenced --on 2023-04-27 --by 'Head of Service - Front Door'
    run impact 2.11 'All 26 allegation records sampled in the quarter show a decision, a reason and a date.' --evidenced --on 2023-04-27 --by 'Head of Service - Quality and Safeguarding'
    run impact 7.1 'In March 31 of 34 children were seen within three days of coming back. In October it was 15 of 33.' --evidenced --on 2023-04-28 --by 'Head of Service - Quality and Safeguarding'
    run impact 8.2 'The time to answer where a child is in school fell from two days to ten minutes.' --evidenced --on 2023-04-28 --by 'Service Manager - School Attendance'
    run impact 6.2 'Young people should come to a housing meeting already knowing their choices. We will ask fifteen of them in May.' --on 2023-04-28 --by 'Service Manager - Front Door Hub'
}

if [ $# -eq 0 ]; then
    set -- january february march april
fi
for month in "$@"; do
    case $month in
        january | february | march | april) "$month" ;;
        *)
            echo "months.sh: no such month: $month (january, february, march or april)" >&2
            exit 2
            ;;
    esac
done
