#!/bin/sh
# Adds a year of figures to the example plan of the fictitious Wetherby Vale Council: eight measures, an audit programme,
# and what would show that four completions hold. Run it after months.sh, with the same IMPROVE and IMPROVE_DB.

set -eu

IMPROVE=${IMPROVE:-improve}
: "${IMPROVE_DB:?set IMPROVE_DB to the file that holds the plan}"
export IMPROVE_DB
examples=$(dirname "$0")

# IMPROVE is not quoted, so that it may hold a command with arguments.
run() {
    # shellcheck disable=SC2086
    $IMPROVE "$@"
}

office='Programme Office'
quality='Head of Service - Quality and Safeguarding'

for measure in contacts-in-time re-referrals assessments-in-time protection-reviews-in-time return-interviews \
    care-visits-in-time caseload agency-workers; do
    run measure add --standard "$measure" --on 2022-12-12 --by "$office"
done
run measure edit contacts-in-time --action 1.4 --officer 'Head of Service - Front Door' --on 2022-12-12 --by "$office"
run measure edit return-interviews --action 7.4 --officer "$quality" --on 2022-12-12 --by "$office"
run measure edit agency-workers --action 2.10 --on 2022-12-12 --by "$office"
run measure import "$examples/measures.csv" --by "$office"
run measure target contacts-in-time --green 95 --amber 80 --from 2022-12-12 --reason 'The plan as sent.' --by "$office"
run measure target return-interviews --green 80 --amber 60 --from 2022-12-12 --reason 'The plan as sent.' --by "$office"
run measure compare re-referrals --with England 2021-22 21.5 --source 'Department for Education, Children in need 2022' --by "$office"
run measure compare re-referrals --with neighbours 2021-22 19.8 --source 'Statistical neighbours of 2022' --by "$office"
run measure compare agency-workers --with England 2022-09 17.6 --source "Department for Education, Children's social work workforce 2022" --by "$office"

# A dip sample of front door decisions each month: from February with a moderator.
run audit add front-door-decisions --title 'Front door decisions' --population 'contacts decided in the month' \
    --planned 50 --selection random --threshold 90 --officer "$quality" --on 2022-12-12 --by "$office"
run audit round front-door-decisions --on 2022-12-19 --sampled 50 --met 36 --reviewer internal --by "$office"
run audit round front-door-decisions --on 2023-01-23 --sampled 40 --met 34 --reviewer internal --by "$office"
run audit round front-door-decisions --on 2023-02-20 --sampled 50 --met 46 --reviewer internal --moderated 10 --agreed 9 --by "$office"
run audit round front-door-decisions --on 2023-03-20 --sampled 50 --met 47 --reviewer external --moderated 10 --agreed 10 --by "$office"
run audit round front-door-decisions --on 2023-04-17 --sampled 50 --met 48 --reviewer internal --moderated 10 --agreed 10 --by "$office"

# What would show that four of the completions of January hold.
run sustain 1.4 --audit front-door-decisions --for 3 --on 2023-01-31 --by "$office"
run sustain 2.9 --measure protection-reviews-in-time --for 3 --threshold 90 --on 2023-01-31 --by "$office"
run sustain 5.2 --measure care-visits-in-time --for 3 --threshold 92 --on 2023-01-31 --by "$office"
run sustain 7.4 --measure return-interviews --for 3 --on 2023-01-31 --by "$office"
run evidence add 1.4 https://wetherbyvale.example/audits/front-door-april --dated 2023-04-20 \
    -m 'Report of the front door audits, February to April' --on 2023-04-20 --by "$office"
run evidence add 5.2 https://wetherbyvale.example/visits/april --dated 2023-04-21 -m 'Visits of April' --on 2023-04-21 --by "$office"
run sign-off 1.4 "$quality" -m 'I read ten of the fifty and would have decided the same.' --on 2023-04-24 --by "$office"
