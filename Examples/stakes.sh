#!/bin/sh
# Adds what is at stake in the example plan of the fictitious Wetherby Vale Council: six savings and three benefits with the
# figures of the twelve months of 2022-23, and five risks. Run it after months.sh and measures.sh, with the same IMPROVE and
# IMPROVE_DB.

set -eu

IMPROVE=${IMPROVE:-improve}
: "${IMPROVE_DB:?set IMPROVE_DB to the file that holds the plan}"
export IMPROVE_DB
examples=$(dirname "$0")
office='Programme Office'

# IMPROVE is not quoted, so that it may hold a command with arguments.
run() {
    # shellcheck disable=SC2086
    $IMPROVE "$@" --by "$office"
}

run saving import "$examples/savings.csv" --unit m --basis full-year --on 2022-04-01
run benefit import "$examples/benefits.csv" --on 2022-04-01
run benefit edit 1 --basis full-year --unit-value 130k --on 2022-04-01
run benefit profile 1 2022-23=0.520m 2023-24=1.560m --on 2022-04-01
run benefit edit 2 --basis full-year --on 2022-04-01
run benefit profile 2 2022-23=0.240m --on 2022-04-01
run saving rate 1 4 5 green --on 2022-04-30
run saving rate 2 3 amber --on 2022-07-31
run saving profile 4 2022-23=0.350m --reason 'Adverts found fewer than hoped.' --on 2022-08-15
run saving supersede 5 benefit/1 --reason 'Moved to the transformation programme.' --on 2022-10-03
run saving rate 3 red -m 'The building is not safe for both.' --on 2022-10-31
run saving profile 4 2022-23=0.200m --reason 'Three of five who came have left.' --on 2023-01-20

# The figures of each month, counted from 1 April to its end, as finance sends them. k is the month of the year of accounts.
k=0
for month in 2022-04 2022-05 2022-06 2022-07 2022-08 2022-09 2022-10 2022-11 2022-12 2023-01 2023-02 2023-03; do
    k=$((k + 1))
    if [ $k -ge 4 ]; then late=$((k - 3)); unsafe=0; else late=0; unsafe=300; fi
    if [ $k -lt 5 ]; then agency=500; elif [ $k -lt 10 ]; then agency=350; else agency=200; fi
    if [ $k -ge 6 ]; then overlap=-20; else overlap=0; fi
    {
        echo 'number,saving,forecast (£k),delivered (£k),other means (£k),pressures (£k)'
        echo "1,Two posts in the contact team stay vacant,120,$((k * 10)),,"
        echo "2,Taxi contracts let again,180,,$((late * 20)),"
        echo "3,Both respite homes in one building,$unsafe,,,$((late * 5))"
        echo "4,Agency workers replaced by permanent ones,$agency,$((k * 15)),,"
        # Since October it is counted as a benefit.
        if [ $k -le 6 ]; then echo "5,Support to families before care is needed,260,$((k * 10)),,"; fi
        echo "6,Training bought together with neighbours,-20,$overlap,,"
    } | run saving import - --month $month
    if [ $k -ge 7 ]; then fewer=390; else fewer=520; fi
    if [ $k -eq 12 ]; then carers='120,120,1'; else carers='240,,'; fi
    # Children are counted every second month, and the money with them.
    children=,
    if [ $k -ge 7 ] && [ $((k % 2)) -eq 0 ]; then children="$(((k - 6) * 65)),$(((k - 6) / 2))"; fi
    {
        echo 'number,benefit,forecast (£k),delivered (£k),volume'
        echo "1,Fewer children come into care,$fewer,$children"
        echo "2,More foster carers of our own,$carers"
    } | run benefit import - --month $month
done
run saving rate 1 blue --on 2023-03-31

# One review was missed twice by the end of April; two risks moved and one was closed.
run risk import "$examples/risks.csv" --on 2022-12-12
run risk edit 1 --review-every 1 --action 2.10 --on 2022-12-12
run risk review 3 --residual 3x5 -m 'Four families were approved.' --on 2023-02-10
run risk score 2 4x4 -m 'Contacts rose by a fifth.' --on 2023-03-20
run risk review 2 --on 2023-03-29
run risk close 5 --reason 'The council carries both posts from April.' --on 2023-04-11
