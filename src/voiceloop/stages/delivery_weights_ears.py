"""What each piece of evidence adds to ears, cannot and can, in tenths of log odds.

Written by bench/fit_delivery.py; not to be changed by hand.
"""

from typing import Final

TABLE: Final = """
'll=-11,-2 'll_get=4,0 'll_play=-4,0 've=0,14 've_BROKEN=0,2 've_HEADSET=0,-3 've_OVER=-4,-12 've_SPEAK=4,0 've_be=-7,-4
've_got=6,0 've_hung=0,13 've_it=0,8 've_not=4,0 've_stepped=0,13 've_switched=0,5 ALONE=-10,32 ALONE_$=4,15
ALONE_it=0,-3 ALONE~NEAR=-13,4 ALONE~TELL=0,2 ALONE~be=0,12 ALONE~in=0,-4 ALONE~me=-3,0 AUDIO=-10,0 AUDIO_AUDIO=-3,0
AUDIO_MEMO=3,0 AUDIO_assistant=2,0 AUDIO_i=-2,0 AUDIO_it=9,6 AUDIO_keeps=9,0 AUDIO_on=6,0 AUDIO_please=-2,0
AUDIO~DATA=2,0 AUDIO~DRAFT=-2,0 AUDIO~MEMO=3,0 AUDIO~NOISE=-4,0 AUDIO~SPEAK=-5,0 AUDIO~VEHICLE=2,0 AUDIO~again=-3,13
AUDIO~in=6,0 AUDIO~it=-2,4 AUDIO~me=-5,0 AUDIO~my=14,0 AUDIO~not=34,0 AUDIO~please=-13,0 BLIND=-11,0 BOSS=22,0
BOSS_$=-7,0 BOSS_aqui=5,0 BOSS_around=19,0 BOSS_autour=4,0 BOSS_be=3,0 BOSS_in=-8,0 BOSS_it=23,13 BOSS_on=2,0
BOSS_round=-3,0 BOSS~BROKEN=0,8 BOSS~HEAR=8,0 BOSS~NEAR=3,0 BOSS~PUBLIC=10,0 BOSS~QUIET=2,0 BOSS~QUIETPLACE=-7,0
BOSS~can=-3,0 BOSS~i=-2,0 BOSS~in=-20,0 BOSS~it=0,9 BOSS~me=7,0 BOSS~now=4,0 BOSS~on=0,11 BOSS~want=-2,0 BROKEN=12,8
BROKEN_$=2,8 BROKEN_QUIETPLACE=0,15 BROKEN_halfway=2,0 BROKEN_in=-8,2 BROKEN_my=10,-6 BROKEN~DEAF=0,3 BROKEN~EYES=-3,0
BROKEN~HEADSET=14,-3 BROKEN~HEAR=0,2 BROKEN~PUBLIC=11,0 BROKEN~QUIETPLACE=-4,21 BROKEN~it=3,0 BROKEN~my=11,-6
BROKEN~now=0,-2 CARGO=-3,0 CARGO_fell=2,0 CARGO_it=0,13 CARGO_off=11,0 CARGO~SLEEP=-3,0 CARGO~it=0,8 CHORE=0,-11
CHORE_$=-8,0 CHORE_NOISE=-5,0 CHORE_down=7,0 CHORE_it=4,0 CHORE_on=-4,0 CHORE_room=7,0 CHORE~NEAR=4,0 CHORE~NOISE=-5,0
CHORE~PUBLIC=4,0 CHORE~in=9,0 CHORE~it=2,0 CHORE~on=11,0 DATA=16,0 DATA~AUDIO=4,0 DEAF=26,0 DEAF_$=-2,0 DEAF_NEAR=-4,0
DEAF_be=3,2 DEAF_in=12,0 DEAF_it=2,0 DEAF~FULL=3,0 DEAF~PUBLIC=-2,0 DEAF~again=0,4 DEAF~be=0,2 DEAF~can=-2,0 DEAF~in=0,3
DEAF~it=16,0 DRAFT=-2,0 DRIVE=-12,-2 DRIVE_$=-3,0 DRIVE_NOISE=-2,0 DRIVE_it=3,0 DRIVE_there=2,0 DRIVE~HEAR=2,0
DRIVE~NOISE=-4,0 DRIVE~be=5,0 DRIVE~i=2,2 DRIVE~in=-5,0 EYES=-5,-5 EYES_$=-4,0 EYES_PRACTISE=2,0 EYES_be=-5,0
EYES_itch=3,0 EYES_out=2,0 EYES~PRACTISE=2,0 FORGET=-4,0 FULL_HANDS=-4,0 FULL~HANDS=-4,0 FULL~NOISE=-2,0 GUIDE=-4,-13
GUIDE_in=9,0 GUIDE_on=5,0 GUIDE~NEAR=3,0 GUIDE~OVER=3,0 GUIDE~SCREEN=14,0 GUIDE~SMALL=2,0 GUIDE~be=-5,0 GUIDE~i=-2,0
GUIDE~in=5,0 GUIDE~it=-2,0 GUIDE~me=-8,0 HANDS=-12,-5 HANDS_FULL=-2,0 HANDS_dryer=5,0 HANDS_in=-4,0 HANDS~FULL=-8,0
HANDS~NOISE=-4,0 HANDS~it=6,0 HEADSET=16,23 HEADSET_$=0,9 HEADSET_BROKEN=5,0 HEADSET_STARE=-2,0 HEADSET_be=0,8
HEADSET_in=0,-2 HEADSET_it=0,7 HEADSET_on=0,8 HEADSET_ran=2,0 HEADSET_want=-5,0 HEADSET~BROKEN=21,0 HEADSET~DEAF=-2,0
HEADSET~STARE=-2,0 HEADSET~be=4,9 HEADSET~in=-12,10 HEADSET~it=0,7 HEADSET~on=-4,5 HEADSET~you=2,0 HEADSET~your=-2,0
HEAR=21,0 HEAR_$=7,-7 HEAR_BOSS=-4,0 HEAR_DEAF=-3,5 HEAR_again=0,13 HEAR_badly=10,0 HEAR_be=6,0 HEAR_damaged=-5,0
HEAR_difference=-4,0 HEAR_i=3,0 HEAR_it=-17,-4 HEAR_loop=-6,0 HEAR_mal=11,0 HEAR_me=5,0 HEAR_not=2,0 HEAR_now=12,4
HEAR_schlecht=9,0 HEAR_to=-9,0 HEAR_you=0,3 HEAR~DEAF=-8,6 HEAR~KIN=5,0 HEAR~LATER=-3,0 HEAR~NEAR=10,0 HEAR~NOISE=-11,0
HEAR~PUBLIC=-6,0 HEAR~QUIETPLACE=-11,0 HEAR~RECORD=-2,0 HEAR~again=-2,19 HEAR~be=7,4 HEAR~i=9,0 HEAR~it=6,-9
HEAR~not=26,0 HEAR~now=10,17 HEAR~on=-14,-4 HEAR~she=-3,0 HOLD=-11,-2 HOLD_SCREEN=-2,0 HOLD_with=3,0 HOLD~SCREEN=-4,0
KEEP=-5,0 KIN=6,0 KIN_DRIVE=2,0 KIN_HEAR=2,0 KIN_SPEAK=-2,0 KIN_be=8,0 KIN_finally=5,0 KIN_has=3,0 KIN_in=-3,0
KIN_on=7,0 KIN_seat=-2,0 KIN_works=-7,0 KIN~BOSS=3,0 KIN~DEAF=-4,0 KIN~DRIVE=7,0 KIN~GUIDE=-2,0 KIN~HEAR=-9,0
KIN~LATER=4,0 KIN~NOISE=6,0 KIN~QUIETPLACE=-2,0 KIN~READ=0,2 KIN~SEND=5,0 KIN~SLEEP=5,0 KIN~be=2,0 KIN~i=4,2
KIN~in=-13,0 KIN~it=-8,9 KIN~me=16,0 KIN~my=-4,0 KIN~not=-17,0 KIN~now=2,0 KIN~on=0,2 LATER=-6,-4 LOOK=-8,-2
LOOK_point=3,0 MEMO_$=-3,0 MEMO_it=0,2 MEMO~SCREEN=-4,0 MEMO~i=2,2 MESS=-10,-4 NEAR=18,0 NEAR_$=3,2 NEAR_TELL=0,2
NEAR_bench=4,0 NEAR_can=3,0 NEAR_deer=4,0 NEAR_down=-4,0 NEAR_for=-3,0 NEAR_i=9,0 NEAR_in=-2,0 NEAR_knows=-7,0
NEAR_me=2,0 NEAR_my=2,0 NEAR_now=0,5 NEAR_on=-2,0 NEAR_to=30,0 NEAR~CARGO=-2,0 NEAR~KIN=-8,0 NEAR~LOOK=3,0
NEAR~QUIETPLACE=10,0 NEAR~TELL=0,2 NEAR~VEHICLE=-3,0 NEAR~can=4,0 NEAR~his=9,0 NEAR~i=10,0 NEAR~in=-5,0 NEAR~it=-3,0
NEAR~me=18,0 NEAR~my=2,0 NEAR~now=-10,2 NOISE=23,0 NOISE_$=12,0 NOISE_NEAR=0,9 NOISE_STARE=3,0 NOISE_be=7,0
NOISE_cancelling=-2,0 NOISE_floor=5,0 NOISE_has=0,7 NOISE_i=2,0 NOISE_in=-14,0 NOISE_it=0,9 NOISE_last=-4,0
NOISE_outside=6,0 NOISE_please=3,0 NOISE_she=-4,0 NOISE_upstairs=5,0 NOISE~BOSS=4,0 NOISE~BROKEN=-8,0 NOISE~DRIVE=9,0
NOISE~FULL=-12,0 NOISE~HEADSET=-6,0 NOISE~NEAR=0,4 NOISE~OVER=0,15 NOISE~PUBLIC=-9,0 NOISE~TEXT=5,0 NOISE~WRITE=5,0
NOISE~be=2,0 NOISE~i=6,0 NOISE~in=-14,-4 NOISE~it=23,7 NOISE~loud=12,0 NOISE~please=2,0 NOISE~she=-2,0 OVER=-7,19
OVER_$=-5,12 OVER_QUIETPLACE=0,8 OVER_SCREEN=4,0 OVER_in=-2,0 OVER_it=0,4 OVER_my=3,0 OVER~HANDS=6,0 OVER~NEAR=3,0
OVER~QUIETPLACE=-4,13 OVER~i=-3,0 OVER~in=-5,-3 OVER~it=0,3 OVER~now=0,-2 PAPER=-2,-7 PAPER_$=2,0 PAPER_SEND=2,0
PAPER_thin=8,0 PAPER~it=-9,0 PAPER~my=2,0 PAPER~now=-4,0 PERCH=0,-5 PERCH_with=6,0 PERCH~on=-3,0 PRACTISE=-3,3
PRACTISE_$=8,6 PRACTISE_it=0,2 PRACTISE_my=-7,0 PRACTISE_session=2,0 PRACTISE_to=-3,0 PRACTISE~ALONE=0,3
PRACTISE~DEAF=-5,0 PRACTISE~NOISE=-2,0 PRACTISE~it=-2,0 PRACTISE~my=-9,0 PUBLIC=15,2 PUBLIC_PRACTISE=4,0
PUBLIC_PUBLIC=3,0 PUBLIC_it=9,0 PUBLIC_please=-2,0 PUBLIC_to=6,0 PUBLIC~ALONE=0,3 PUBLIC~DEAF=-5,0 PUBLIC~FULL=6,0
PUBLIC~PRACTISE=2,0 PUBLIC~it=0,7 PUBLIC~my=-3,0 PUBLIC~please=-2,0 QUIET=36,2 QUIETPLACE=18,24 QUIETPLACE_$=4,8
QUIETPLACE_OVER=0,2 QUIETPLACE_SPEAK=4,0 QUIETPLACE_be=0,9 QUIETPLACE_room=-8,0 QUIETPLACE_she=7,2 QUIETPLACE_went=0,3
QUIETPLACE_yesterday=-10,0 QUIETPLACE~BOSS=-6,0 QUIETPLACE~BROKEN=6,0 QUIETPLACE~DEAF=0,5 QUIETPLACE~HEAR=-4,0
QUIETPLACE~KIN=6,0 QUIETPLACE~OVER=0,31 QUIETPLACE~READ=9,0 QUIETPLACE~again=0,2 QUIETPLACE~be=0,6 QUIETPLACE~can=-3,0
QUIETPLACE~i=4,0 QUIETPLACE~it=17,5 QUIETPLACE~on=10,-3 QUIETPLACE~she=10,0 QUIETPLACE~want=15,0 QUIETPLACE~you=-7,0
QUIET_$=20,0 QUIET_NEAR=0,5 QUIET_PUBLIC=2,0 QUIET_QUIETPLACE=-7,0 QUIET_now=3,9 QUIET_party=-8,0 QUIET_puppies=-4,0
QUIET_santa=-2,0 QUIET_village=-3,0 QUIET~NEAR=0,4 QUIET~NOISE=3,0 QUIET~PUBLIC=8,0 QUIET~QUIETPLACE=-3,0 QUIET~i=15,0
QUIET~now=0,20 READ=-6,0 READ_$=-8,0 READ_DEAF=2,0 READ_contract=3,0 READ_me=-3,0 READ_your=0,5 READ~DEAF=2,0
READ~TEXT=-7,0 READ~me=-8,0 READ~your=0,4 RECORD_$=3,0 RECORD_it=-5,0 SCREEN=0,-9 SCREEN_allowed=4,0 SCREEN_be=-4,0
SCREEN_charged=11,0 SCREEN_for=6,0 SCREEN_in=4,0 SCREEN_with=7,0 SCREEN~NOISE=-9,0 SCREEN~PUBLIC=9,0 SCREEN~SMALL=-3,0
SCREEN~SOUNDHW=23,0 SCREEN~VEHICLE=5,0 SCREEN~be=-6,-3 SCREEN~i=-4,0 SCREEN~in=4,0 SCREEN~it=-5,0 SCREEN~loud=-2,0
SCREEN~me=-2,0 SCREEN~on=-4,0 SCREEN~you=3,0 SEND_$=4,0 SEND_it=-5,0 SEND_off=5,0 SEND_tent=6,0 SEND~AUDIO=-2,0
SEND~PAPER=3,0 SEND~QUIETPLACE=-2,0 SEND~TEXT=0,2 SEND~i=4,0 SEND~in=-2,0 SEND~it=-4,0 SEND~me=-5,0 SHOW=0,2 SHOW_$=7,0
SHOW_it=0,5 SHOW_now=2,0 SHOW~OVER=0,6 SHOW~it=0,5 SHOW~now=2,0 SLEEP=30,-2 SLEEP_$=13,0 SLEEP_CARGO=7,0
SLEEP_already=-10,0 SLEEP_anyone=5,0 SLEEP_him=2,0 SLEEP_house=2,0 SLEEP_i=5,0 SLEEP_in=18,0 SLEEP_mal=-7,0
SLEEP_off=2,0 SLEEP_schlecht=-2,0 SLEEP_time=-3,0 SLEEP_when=-2,0 SLEEP_with=-2,0 SLEEP~CARGO=7,0 SLEEP~KIN=15,0
SLEEP~i=7,0 SLEEP~in=20,0 SLEEP~my=13,0 SLEEP~on=2,0 SMALL=-6,0 SMALL_one=5,0 SMALL~be=2,0 SOUNDHW=19,8 SOUNDHW_in=-2,0
SOUNDHW_it=8,0 SOUNDHW_off=5,0 SOUNDHW_on=0,6 SOUNDHW_works=0,4 SOUNDHW~BROKEN=4,0 SOUNDHW~GUIDE=7,0 SOUNDHW~SCREEN=7,0
SOUNDHW~again=-4,25 SOUNDHW~in=-12,0 SOUNDHW~it=19,3 SOUNDHW~my=19,0 SOUNDHW~not=7,0 SOUNDHW~on=6,5 SOUNDHW~please=-5,0
SOUNDHW~want=-3,0 SPEAK_OVER=6,0 SPEAK_QUIETPLACE=0,3 SPEAK_SPEAK=4,0 SPEAK_about=-5,0 SPEAK_his=3,0 SPEAK_i=9,0
SPEAK_in=-6,0 SPEAK_it=-11,3 SPEAK_mode=10,0 SPEAK_on=11,0 SPEAK_order=4,0 SPEAK~DEAF=2,0 SPEAK~NEAR=9,0
SPEAK~NOISE=-3,0 SPEAK~OVER=5,2 SPEAK~PUBLIC=11,0 SPEAK~QUIETPLACE=-4,5 SPEAK~SCREEN=13,0 SPEAK~SLEEP=-2,0
SPEAK~SMALL=2,0 SPEAK~VEHICLE=5,0 SPEAK~in=11,0 SPEAK~it=-4,0 SPEAK~my=4,0 SPEAK~on=2,3 STARE_my=2,0 STARE_today=2,0
STARE_your=-2,0 STARE~DEAF=-2,0 STARE~my=2,0 STARE~your=-2,0 STORY=-2,0 STORY_my=2,0 STORY~QUIETPLACE=7,0 STORY~my=2,0
TELL=-8,-2 TELL_KIN=-5,0 TELL_QUIETPLACE=2,0 TELL_his=2,0 TELL_it=-3,0 TELL_me=0,2 TELL~HANDS=8,0 TELL~HEAR=3,0
TELL~KIN=-6,0 TELL~QUIETPLACE=8,0 TELL~his=2,0 TELL~it=-3,0 TELL~me=-2,0 TELL~my=2,0 TELL~on=-2,0 TEXT_$=0,2
TEXT_anna=5,0 TEXT_i=-3,0 TEXT_want=2,0 TEXT~BOSS=-3,-5 TEXT~DEAF=3,0 TEXT~SPEAK=8,0 TEXT~be=8,0 TEXT~i=-4,0
TEXT~it=-9,0 TEXT~me=-2,0 TEXT~not=9,0 VEHICLE=-12,-6 VEHICLE_$=3,0 VEHICLE_for=3,0 VEHICLE~NOISE=-8,0 VEHICLE~loud=-2,0
WRITE=-9,0 WRITE_it=-4,0 WRITE~NOISE=-2,0 WRITE~it=0,7 WRITE~on=4,0 ^_AUDIO=12,8 ^_BOSS=18,12 ^_BROKEN=-3,0 ^_CARGO=-2,9
^_CHORE=8,0 ^_DEAF=4,0 ^_DRAFT=-3,0 ^_GUIDE=-3,0 ^_HEADSET=0,23 ^_HEAR=2,0 ^_HOLD=-5,0 ^_KEEP=-3,0 ^_KIN=2,0 ^_NEAR=4,0
^_NOISE=9,22 ^_PERCH=5,0 ^_PRACTISE=-3,0 ^_PUBLIC=10,0 ^_QUIET=15,0 ^_QUIETPLACE=9,5 ^_READ=-5,0 ^_RECORD=-4,0
^_SEND=-5,0 ^_SHOW=0,5 ^_SLEEP=-6,0 ^_SMALL=4,0 ^_SOUNDHW=9,0 ^_SPEAK=-7,0 ^_TELL=-7,0 ^_TEXT=-7,-4 ^_VEHICLE=-2,0
^_WRITE=-6,0 ^_again=0,4 ^_and=-5,0 ^_any=-7,0 ^_auctioneer=7,0 ^_be=-7,-15 ^_blowing=5,0 ^_born=2,0 ^_but=-5,-6
^_can=0,-6 ^_careful=12,0 ^_curtain=6,0 ^_deer=3,0 ^_did=-16,0 ^_does=-10,0 ^_every=5,0 ^_extractor=5,0 ^_getting=6,0
^_go=-6,0 ^_got=3,0 ^_hier=9,0 ^_house=-14,0 ^_how=-19,-2 ^_i=0,4 ^_if=4,0 ^_in=33,0 ^_it=11,0 ^_keep=7,0 ^_landlord=4,0
^_let=-10,0 ^_lights=3,0 ^_mic=11,0 ^_middle=8,0 ^_my=4,0 ^_new=0,4 ^_nosy=6,0 ^_not=8,0 ^_now=-4,0 ^_on=20,0 ^_only=9,0
^_out=-6,0 ^_partially=6,0 ^_please=-6,0 ^_police=7,0 ^_prayers=7,0 ^_que=-6,0 ^_roaming=11,0 ^_sat=6,0 ^_she=4,13
^_should=-4,0 ^_so=-5,-5 ^_stuck=4,0 ^_surrounded=5,0 ^_thanks=-2,0 ^_there=6,8 ^_thin=7,0 ^_what=-2,0 ^_when=0,-4
^_where=-7,-5 ^_whether=-3,0 ^_which=-3,-2 ^_why=-8,0 ^_you=-6,7 about_PUBLIC=-2,0 about_his=22,0 about_it=-2,0
about_job=-2,0 about_to=31,0 across_room=-5,0 add=4,0 again_$=-13,23 again_VEHICLE=6,0 again_in=0,9 again_to=0,3
again_with=-3,0 again~BROKEN=0,4 again~VEHICLE=5,0 aids=0,12 air=5,0 air_in=5,0 aisle=7,0 allowed=15,0 allowed_$=2,0
allowed_NEAR=9,0 alone=4,0 already=-12,11 already_$=-9,12 amendment=9,0 amendment_$=9,0 and=0,-2 and_BOSS=4,0
and_DRIVE=3,0 and_any=6,0 and_can=-24,0 and_i=-10,5 and_it=4,0 and_now=-2,0 and_she=13,0 and_there=6,0 and_two=2,0
anna=7,0 answer=-8,0 any=3,0 any_NOISE=6,0 any_STORY=3,0 any_more=-7,0 anyone=3,0 anyone_$=5,0 aqui=21,0 aqui_$=5,0
aqui_hay=3,0 arm=-3,0 around=17,9 around_$=3,9 asking=3,0 asking_you=3,0 asleep=2,0 assembly=10,0 assistant=2,0
assistant_in=2,0 auctioneer=7,0 auctioneer_it=7,0 audio=-11,0 autour=4,0 autour_me=4,0 awake=0,20 awake_$=0,13 baby=5,3
backstage=16,0 bad_$=7,0 bad_for=-3,0 badly=8,0 badly_$=10,0 ballet=7,0 band=3,0 bank=10,0 bank_$=10,0 batteries=0,4
be_$=-9,0 be_ALONE=0,9 be_BROKEN=15,0 be_CHORE=-5,0 be_DEAF=2,0 be_DRIVE=8,0 be_FULL=9,0 be_HOLD=-2,0 be_KIN=-3,0
be_NEAR=23,0 be_NOISE=4,0 be_OVER=0,8 be_PAPER=6,0 be_PRACTISE=-7,0 be_PUBLIC=-7,0 be_QUIET=4,0 be_QUIETPLACE=-8,-3
be_RECORD=2,0 be_SCREEN=11,0 be_SHOW=9,0 be_SLEEP=4,0 be_SPEAK=5,0 be_about=12,0 be_again=-3,2 be_backstage=16,0
be_birdwatching=14,0 be_blocked=2,0 be_boarding=14,0 be_breaking=13,0 be_by=0,4 be_careful=9,0 be_charging=9,0
be_cold=-10,0 be_drifting=5,0 be_drowned=11,0 be_expensive=11,0 be_hard=5,0 be_in=20,0 be_invigilating=15,0 be_it=-5,0
be_leaning=5,0 be_live=11,0 be_nice=-3,0 be_off=0,26 be_on=23,0 be_out=8,19 be_outside=0,8 be_planning=2,0
be_playing=3,0 be_praying=20,0 be_sat=-2,0 be_studying=10,0 be_surrounded=2,0 be_there=-27,0 be_with=19,0 bebe=-2,0
because=-2,0 beeps=-2,0 believe=-4,0 believe_NOISE=-4,0 bench=4,0 bench_$=4,0 beside=8,0 between=-6,0 between_two=-3,0
be~ALONE=8,14 be~BLIND=-3,0 be~BOSS=5,0 be~BROKEN=-3,0 be~CARGO=-7,0 be~CHORE=-12,-3 be~DATA=2,0 be~DEAF=-8,0
be~DRIVE=0,-2 be~EYES=9,0 be~GUIDE=-2,0 be~LATER=3,0 be~LOOK=2,0 be~MEMO=4,2 be~MESS=-4,0 be~NOISE=-3,0 be~OVER=0,5
be~PAPER=6,0 be~PERCH=-12,0 be~PRACTISE=-4,0 be~PUBLIC=-6,6 be~QUIET=-2,0 be~QUIETPLACE=6,0 be~READ=5,0 be~RECORD=9,0
be~SCREEN=9,0 be~SHOW=9,0 be~SLEEP=14,0 be~SMALL=-7,0 be~SOUNDHW=-4,0 be~SPEAK=12,7 be~TELL=6,0 be~VEHICLE=0,-6
be~WRITE=-4,0 bibliotheque=9,0 birdwatching=14,0 birthday_QUIET=2,0 blocked=5,0 blocked_$=2,0 blowing=9,0
blowing_NOISE=9,0 boarding=14,0 boarding_$=14,0 booking=-2,0 born=2,0 born_DEAF=2,0 boss=-3,-2 both=2,0 breaking=13,0
breaking_on=13,0 brother=-3,0 building=4,0 building_site=4,0 burst=6,0 bus=-9,2 busy=-5,0 but=-13,-13 but_i=-2,-2
buy=-4,0 by_ALONE=0,4 by_BOSS=13,0 call=12,17 calling=-9,0 camera=-2,0 camera_on=-2,0 can_HEAR=5,14 can_i=-15,0
can_make=0,9 can_me=6,0 can_not=10,-4 can_you=-10,-6 cancelled=-5,-2 cancelling=-2,0 cancelling_HEADSET=-2,0
can~AUDIO=13,0 can~DEAF=-10,0 can~HEAR=7,9 can~LOOK=-4,0 can~NEAR=0,9 can~NOISE=-4,4 can~OVER=3,0 can~SCREEN=-8,0
can~SLEEP=-3,0 can~SPEAK=6,0 can~TELL=6,0 careful=30,0 careful_$=30,0 carriage=2,0 cat=-9,0 catch=6,0 catch_word=7,0
cemetery=10,0 ceremony=2,0 chamber=4,0 chamber_$=4,0 changing=4,0 charged=7,12 charged_$=2,7 charging_$=3,0 chess=8,0
chess_tournament=6,0 choir=6,0 choir_PRACTISE=4,0 church=-19,4 cine=2,0 cinema=-3,0 class=-2,0 client=7,0 coach=6,0
cockpit=-2,0 cockpit_$=-2,0 colour=6,0 come=21,0 come_$=7,0 come_across=2,0 come_in=14,0 comes=6,0 comes_out=8,0
concert=-12,0 conference=-5,0 confidential=2,0 connected=17,0 connected_to=17,0 consultant=7,0 consultant_it=7,0
contract=3,0 contract_$=3,0 cook=0,2 council=8,0 council_chamber=4,0 court=0,7 crackling=22,0 cross=-5,0
cross_PRACTISE=-4,0 crowded=3,0 curtain=6,0 curtain_it=6,0 cutting=6,0 cutting_out=9,0 cycling=-2,0 damaged=-5,0
damaged_$=-3,0 dan=0,4 dan_it=0,4 dark=-5,0 data=19,0 day=-19,-7 day_$=-8,-6 deaf=10,0 deer=14,0 deer_$=4,0
deer_twenty=3,0 delivery=12,0 delivery_come=13,0 dentist_it=9,0 desk=11,0 desk_NUMBERS=14,0 desk_now=-7,0 detention=8,0
detention_$=8,0 did_BOSS=-3,0 did_QUIETPLACE=17,0 did_landlord=5,0 did_not=3,0 did_you=0,3 died=5,0 diet=-5,0
difference=-5,0 difference_between=-5,0 dinner=-6,0 dire=5,0 discreet=8,0 discreetly=6,0 dishwasher=-2,0 display=-3,0
distorted=2,0 distorted_$=2,0 do=-4,0 do_NOISE=-2,0 do_i=16,0 do_not=6,-2 do_you=-4,0 doctor=-6,0 does=-2,0
does_TEXT=2,0 does_delivery=13,0 does_my=-2,0 does_not=8,0 dog=-10,0 doing=-2,0 door=-2,0 down=8,0 down_PUBLIC=7,0
dozing=2,0 drifting=5,0 drifting_off=5,0 drive=2,2 driver=0,3 drives=2,0 dropped=5,0 drowned=11,0 drowned_out=11,0
drumming=5,0 drumming_on=5,0 dryer=12,0 dryer_it=5,0 duerme=-7,0 each=-8,0 each_HANDS=-4,0 ear=2,0 earbuds=5,12
eardrum=6,0 earplugs=-5,0 else=3,5 else_be=4,5 email=0,-4 emptied=0,3 empty=0,-2 ended=0,2 engine=-16,-2 entends=11,0
ever=8,2 ever_$=0,3 ever_play=4,0 every=20,0 every_AUDIO=7,0 every_NOISE=3,0 everyone=-15,16 exam=-2,0 expensive=11,0
expensive_$=11,0 extractor=5,0 extractor_fan=5,0 factory=5,0 fan=5,0 fan_it=5,0 fell=2,0 fell_SLEEP=2,0 festival=3,0
film=-8,0 filming=-3,0 finally=21,0 finally_down=19,0 find_out=4,0 fine=-6,0 fine_$=-5,0 flat=-6,5 floor_$=3,0
for=-11,-4 for_PUBLIC=-3,0 for_ever=0,3 for_living=3,0 for_me=-8,0 for_station=7,0 for_you=-3,0 found=0,7 found_my=0,7
four_snorers=6,0 from=-20,0 from_NEAR=-4,0 front=-3,0 full=19,0 gale=6,0 gente=5,0 geschrieben=2,0 get=-4,0
get_thrown=6,0 getting_SCREEN=5,0 gig=-5,0 giving=3,0 glared=5,0 go=-2,0 go_into=5,0 go_under=-3,0 going=8,0
going_$=11,0 going_on=6,0 going_to=-21,0 gone=15,18 gone_$=6,13 gone_off=0,-6 gone_out=0,8 good=-3,0 got=0,-5
got_CARGO=7,0 got_DEAF=17,0 got_SLEEP=2,0 got_SOUNDHW=5,0 got_my=0,13 grossraumburo=8,0 grossraumburo_$=8,0 hair=-3,0
halfway_$=2,0 hand=5,0 hands=-11,0 handy=7,0 has=13,2 has_OVER=0,7 has_PUBLIC=3,0 has_SEND=6,0 has_started=7,0 have=2,0
have_DEAF=3,0 have_it=-2,0 have_to=3,0 having=-2,0 having_BOSS=-2,0 hay=13,0 hay_mucha=5,0 hay_mucho=3,0 head_$=2,0
headphones=-10,0 headset=0,8 heard=-12,0 hears=12,0 hello=-2,0 here=9,16 heure_$=5,0 hier=23,0 hier_$=3,0 hier_be=9,0
his_SHOW=6,0 his_birthday=2,0 his_party=9,0 his_vows=6,0 his~QUIET=7,0 his~SHOW=6,0 holding=-6,0 holiday=-6,0
holiday_$=-6,0 home=-11,0 home_$=-5,0 hoover=12,0 hor=17,0 house=-4,0 house_be=-4,0 how=-14,-3 how_do=-7,0 how_long=7,0
how_many=-8,0 hung=0,13 hung_on=0,13 hush=5,0 i_'ll=-8,-6 i_BROKEN=0,-3 i_HEAR=4,0 i_READ=6,0 i_be=13,6 i_can=0,7
i_did=5,0 i_do=4,0 i_found=0,8 i_get=-4,0 i_have=5,0 i_leave=2,0 i_mean=4,0 i_meet=12,0 i_my=-7,0 i_not=-2,0 i_only=4,0
i_park=3,0 i_take=-10,0 i_took=0,2 i_use=8,0 i_want=-12,0 if=3,0 if_i=-2,0 if_it=13,0 in_$=10,12 in_HEAR=0,4 in_KIN=-2,0
in_LOOK=2,0 in_NEAR=14,0 in_NOISE=7,0 in_PUBLIC=12,0 in_QUIETPLACE=0,-19 in_SMALL=-4,0 in_TELL=5,0 in_VEHICLE=-4,0
in_again=15,0 in_ballet=7,0 in_cemetery=10,0 in_chess=8,0 in_choir=4,0 in_cockpit=-2,0 in_council=4,0 in_dentist=2,0
in_detention=8,0 in_each=-2,0 in_front=-3,0 in_grossraumburo=8,0 in_kitchen=-3,0 in_memorial=9,0 in_minute=8,0
in_my=-18,0 in_night=-6,0 in_now=4,0 in_room=6,0 in_sec=2,0 in_spring=3,0 in_staff=4,0 in_stalls=9,0 in_thirty=6,0
in_till=8,0 in_volant=-2,0 in_work=-2,0 in_zoom=-2,0 insurance=4,0 insurance_now=5,0 interview=5,0 interviewed=2,0
into_QUIETPLACE=5,0 invigilating=16,0 invigilating_$=5,0 in~BOSS=15,0 in~BROKEN=0,7 in~CHORE=-5,0 in~DEAF=0,4
in~DRIVE=-2,0 in~HANDS=-9,0 in~HEAR=-8,0 in~LOOK=6,0 in~NEAR=3,0 in~NOISE=2,0 in~PAPER=2,0 in~PRACTISE=11,0
in~PUBLIC=17,0 in~QUIETPLACE=28,-10 in~READ=3,0 in~RECORD=5,0 in~SCREEN=-8,0 in~SMALL=-4,0 in~SPEAK=-2,0 in~TELL=5,0
it_$=-7,-10 it_AUDIO=-5,0 it_BOSS=13,0 it_BROKEN=-5,3 it_CARGO=4,0 it_DEAF=-17,0 it_GUIDE=2,0 it_OVER=-4,14
it_QUIET=-6,12 it_QUIETPLACE=9,0 it_SLEEP=8,0 it_SPEAK=5,0 it_about=30,0 it_awake=0,21 it_bad=-2,0 it_be=8,0
it_charged=0,7 it_come=6,0 it_connected=17,0 it_day=-12,-6 it_distorted=2,0 it_down=3,0 it_drumming=5,0 it_finally=7,0
it_fine=0,4 it_going=20,0 it_gone=0,18 it_good=0,3 it_heure=5,0 it_i=-5,7 it_in=-3,-5 it_it=0,-3 it_last=14,0
it_loud=2,0 it_loudspeaker=3,0 it_not=3,4 it_now=6,0 it_off=-15,11 it_on=3,18 it_open=10,0 it_out=-5,-2 it_started=5,0
it_starting=5,0 it_surname=2,0 it_take=2,0 it_thing=3,0 it_to=-6,0 it_tom=-4,0 it_too=2,0 it_total=9,0 it_with=-6,0
it_woken=0,4 italy=2,0 itch=3,0 itch_in=3,0 it~ALONE=0,6 it~AUDIO=-6,0 it~BOSS=12,0 it~BROKEN=0,2 it~CARGO=2,0
it~CHORE=11,0 it~DEAF=-13,0 it~DRIVE=2,0 it~HANDS=-2,0 it~HEADSET=-5,0 it~HEAR=-8,0 it~NEAR=0,3 it~NOISE=6,-3
it~OVER=0,9 it~PRACTISE=-7,0 it~PUBLIC=-4,0 it~QUIET=-4,9 it~QUIETPLACE=-9,-5 it~READ=4,0 it~RECORD=-3,0 it~SCREEN=-3,0
it~SHOW=3,0 it~SLEEP=9,0 it~SMALL=-2,0 it~SOUNDHW=3,-4 it~SPEAK=10,0 it~TELL=0,3 it~TEXT=2,2 it~VEHICLE=0,2 it~WRITE=4,0
i~ALONE=4,8 i~BLIND=-2,0 i~BOSS=3,0 i~CHORE=-12,0 i~DATA=4,0 i~DEAF=26,0 i~DRIVE=-15,0 i~EYES=-4,0 i~HANDS=-6,0
i~HEADSET=0,9 i~HEAR=0,7 i~KIN=10,0 i~LOOK=0,-2 i~MESS=-5,0 i~NEAR=-8,0 i~NOISE=0,-3 i~OVER=-12,-10 i~PAPER=2,0
i~PERCH=-9,0 i~PRACTISE=-5,2 i~PUBLIC=5,9 i~QUIET=2,0 i~RECORD=4,0 i~SCREEN=0,2 i~SHOW=2,0 i~SLEEP=-16,0 i~SOUNDHW=8,3
i~SPEAK=-4,0 i~TEXT=4,0 i~VEHICLE=0,-5 jackhammers=6,0 job=-4,0 job_$=-4,0 judge=4,0 keep=6,0 keep_QUIET=3,0
keep_it=17,0 keep_me=-3,0 keeps=7,0 keeps_cutting=9,0 kitchen=-3,0 know_any=3,0 knows=-7,0 knows_$=-7,0 landlord=11,0
landlord_SPEAK=5,0 landlord_it=4,0 language=8,0 language_$=8,0 laptop_it=3,0 laptop_now=-5,0 last=12,0 last_TEXT=17,0
last_night=-4,0 leaning=5,0 leaning_OVER=5,0 leave_$=-2,0 left=-3,9 lesson=2,0 let_KIN=3,0 let_me=-4,0 letters=-3,0
library=0,5 lights_be=17,0 lights_out=-4,0 line=2,0 lips=2,0 list=5,0 listen=-19,0 listened=5,0 listening=-6,0 live=10,0
live_$=10,0 living_$=3,0 long_be=2,0 long_do=0,2 long_does=2,0 looking=-7,0 loop=-3,0 loop_$=-2,0 loud_$=-3,0
loud_NEAR=5,0 loud_NOISE=-2,0 loud_hier=9,0 loud_in=4,0 loudspeaker_has=3,0 loud~NEAR=12,0 loud~SOUNDHW=-4,0
machine=-10,0 machines=9,0 make=-4,0 make_NEAR=-4,0 make_NOISE=0,8 many=-7,0 many_BOSS=-8,0 me_$=0,-6 me_HANDS=8,0
me_i=-5,0 me_in=7,0 me_on=-5,0 me_something=3,0 me_truth=0,2 mean=2,0 meet=12,0 meet_$=15,0 meeting=-19,0 meetings=-7,0
memorial=9,0 message=3,0 metres=3,0 metres_off=3,0 metro=6,0 me~GUIDE=-5,0 me~HANDS=8,0 me~PUBLIC=-2,0 me~QUIET=-4,0
me~SCREEN=6,0 me~SPEAK=-4,0 mic=27,0 mic_it=11,0 mic_works=10,0 mid=6,0 mid_QUIETPLACE=8,0 middle=7,0 middle_CHORE=-2,0
middle_QUIETPLACE=10,0 middle_school=3,0 milking=-3,0 mind_$=2,0 minute=11,0 minute_$=8,0 mixer=2,0 mode=5,0 monde=4,0
monitor=23,0 more=-10,0 more_$=-6,0 morning=-3,0 morning_$=-3,0 motorway=-2,0 mower=-7,0 much=3,0 much_NOISE=9,0
mucha=5,0 mucha_BOSS=5,0 mucho=3,0 mucho_NOISE=3,0 mum=7,0 mumble=26,0 music=-11,14 must=12,0 must_not=12,0 mute=12,0
my_BOSS=0,-3 my_CARGO=3,0 my_DEAF=10,0 my_EYES=-7,-3 my_HANDS=0,-2 my_HEADSET=9,11 my_HEAR=12,0 my_KIN=-4,0
my_NOISE=10,0 my_PAPER=2,0 my_SOUNDHW=0,2 my_amendment=9,0 my_desk=17,0 my_laptop=3,0 my_order=-3,0 my_own=-12,23
my_pills=0,2 my_sohn=-2,0 my~AUDIO=-5,0 my~BOSS=-14,-9 my~DEAF=7,0 my~DRIVE=3,0 my~EYES=-11,-4 my~GUIDE=-3,0
my~HANDS=0,-2 my~HEADSET=9,11 my~HEAR=-8,0 my~NEAR=11,0 my~NUMBERS=9,0 my~OVER=0,2 my~QUIETPLACE=-4,0 my~SCREEN=6,0
my~SEND=3,0 my~SLEEP=2,0 my~SOUNDHW=8,0 my~VEHICLE=4,0 nap=-4,0 napping=4,0 near=-4,0 new=-6,7 new_BROKEN=0,4
new_EYES=-2,0 newborn=5,0 next=-2,-2 nice=-10,0 night=-8,0 night_$=-12,0 noise=17,13 noisy=9,0 nosy=6,0 nosy_KIN=4,0
not_ALONE=13,0 not_DATA=13,0 not_DEAF=-8,0 not_HEADSET=25,0 not_NOISE=7,0 not_PEN=-2,0 not_READ=-4,0 not_SCREEN=4,0
not_SLEEP=-2,0 not_any=6,0 not_around=0,9 not_asking=3,0 not_catch=8,0 not_come=7,0 not_comes=7,0 not_else=0,7
not_ever=4,0 not_have=-9,0 not_it=-6,0 not_let=7,0 not_make=14,0 not_pair=-5,0 not_play=15,0 not_possible=4,0
not_understand=7,0 not_want=2,0 not_work=16,0 note=0,3 notes=-3,0 not~ALONE=17,-2 not~AUDIO=9,0 not~DATA=12,0
not~DEAF=-7,0 not~GUIDE=2,0 not~HEADSET=41,0 not~HEAR=28,0 not~NEAR=5,9 not~NOISE=10,0 not~OVER=11,-2 not~PEN=-3,0
not~SCREEN=-3,0 not~SLEEP=5,0 not~SOUNDHW=14,0 not~SPEAK=-5,0 not~TEXT=-3,0 now_$=-4,26 now_beeps=-2,0 now_in=4,0
now_now=15,0 now_on=-6,0 now~KIN=-7,0 now~MEMO=0,6 now~QUIETPLACE=5,0 off=5,19 off_$=6,-2 off_PRACTISE=0,5
off_PUBLIC=0,8 off_SPEAK=0,11 off_TELL=3,0 off_on=4,0 on_$=9,21 on_FULL=10,0 on_GUIDE=3,0 on_HOLD=6,0 on_LATER=3,0
on_NEAR=3,0 on_NOISE=-4,0 on_PUBLIC=6,0 on_QUIET=3,0 on_QUIETPLACE=10,0 on_VEHICLE=-10,0 on_air=5,0 on_already=-2,14
on_building=4,0 on_cross=-4,0 on_diet=-5,0 on_for=0,2 on_holiday=-6,0 on_i=5,0 on_in=6,0 on_it=-4,0 on_my=-6,5
on_now=0,4 on_on=-5,0 on_radio=2,0 on_set=12,0 on_sofa=-6,0 on_stage=8,0 on_stakeout=4,0 on_zoom=2,0 one=-4,-3
one_be=5,0 only_mic=10,0 on~BOSS=-4,0 on~DEAF=6,0 on~DRAFT=5,0 on~FULL=9,0 on~GUIDE=7,0 on~HOLD=6,0 on~KIN=11,0
on~LATER=5,0 on~NOISE=-8,0 on~PUBLIC=9,-2 on~QUIETPLACE=7,0 on~SCREEN=5,0 on~SPEAK=21,0 on~VEHICLE=-12,0 open_i=9,0
orchestra=21,0 order_QUIETPLACE=-4,0 order_in=4,0 other=-5,0 others=12,0 others_$=9,0 out=7,16 out_$=22,7 out_EYES=4,0
out_NEAR=2,0 out_QUIETPLACE=-5,29 out_cold=7,0 out_loud=-23,-2 out_mind=4,0 outside=0,20 outside_$=0,13 outside_in=-2,0
outside_now=0,7 outside_window=6,0 over=10,0 own=-12,23 own_$=-9,2 own_BROKEN=0,4 own_now=0,6 packed=2,0 pair=-6,0
paper=4,0 park=2,0 parked=0,-12 partially=6,0 partially_DEAF=8,0 passenger=-7,0 patient=7,0 peep=2,0 pen=-5,0 phone=0,-4
phones=4,0 pills=0,2 pills_$=0,2 planning=2,0 planning_to=2,0 play=6,0 play_$=6,0 play_has=7,0 play_some=-2,0
playing=10,0 playing_$=10,0 please_$=-10,0 please_READ=3,0 please~NOISE=-4,0 please~READ=3,0 please~SPEAK=-4,0
podium=12,0 podium_$=12,0 poems=3,0 point=3,0 police=7,0 poor=-4,0 possible=9,0 possible_for=4,0 practice=2,0
prayers=7,0 prayers_be=7,0 praying=20,0 praying_$=20,0 present=2,0 presentation=3,0 presenting=9,0 projector=3,0
projector_$=3,0 pub=-3,0 puppies=-4,0 puppies_$=-4,0 put=-8,0 putt=2,0 putting=-2,0 que=-2,0 quick=-6,0 quick_i=-2,0
quieter=-4,10 quietly=-20,0 radio_in=2,0 rain=-12,0 ran=2,0 ran_out=2,0 reads=3,0 recording=4,0 reference=-6,0
reference_for=-2,0 reunion=0,5 ringing=-2,0 roaming=11,0 roaming_be=11,0 roaring=3,0 room=6,-8 room_$=34,0 room_be=-3,0
room_can=-9,0 room_on=-8,0 roommate=16,0 rota=2,0 round=-4,0 ruido=3,0 run=-3,0 running=5,0 said=-3,0 sali=0,5
santa=-2,0 santa_now=-2,0 sat=4,0 sat_in=3,0 sauna=9,0 saying=3,0 says=-6,0 school_play=3,0 screen=-7,0 sec=2,0
sec_$=2,0 seconds=4,0 see=-2,0 send=-8,0 sent_me=2,0 sermon=8,0 session=2,0 session_$=2,0 set=4,0 set_$=8,0 sharing=27,0
she_'ve=0,6 she_HEAR=12,0 she_READ=3,0 she_SPEAK=-2,0 she_be=4,3 she_else=10,0 she_it=3,11 she_make=-4,0 she_must=8,0
she_not=-6,0 she_sent=3,0 she_y=5,0 she~AUDIO=5,0 she~DRAFT=2,0 she~GUIDE=6,0 she~HEAR=7,0 she~MEMO=7,0 she~NEAR=12,-4
she~NOISE=14,0 she~PUBLIC=-4,0 she~QUIETPLACE=-39,-2 she~SLEEP=2,0 shh=5,0 shift=-2,0 shift_$=-4,0 shop=-9,0 short=-2,0
should=-12,0 should_CARGO=-6,0 shoulder=11,0 show=-7,3 shower=-5,0 side=-11,0 sight=3,0 sign=7,0 sign_language=8,0
silence=7,0 silent=13,0 sister=-2,0 site=4,0 sitting=3,0 six=-5,0 six_$=-2,0 sleep=-31,0 sleeping=14,0
sleepwalker_$=-2,0 small=-3,0 snorers=6,0 snorers_$=6,0 so=-5,-5 so_QUIET=-14,0 so_be=8,0 so_i=-3,0 so_loud=2,0
sofa=-5,0 sohn=-2,0 sohn_SLEEP=-2,0 some=-2,0 something_funny=4,0 son=-2,0 song_$=-2,0 soon=-3,0 soon_$=-3,0 sorti=0,8
sound=24,7 sounds=-3,0 speaker=0,6 spring=3,0 spring_$=3,0 staff=4,0 staff_room=4,0 stage=8,0 stakeout=4,0
stakeout_$=4,0 stalls=9,0 stalls_$=9,0 standing=4,0 standing_NEAR=5,0 start_$=9,0 start_DRIVE=-4,0 started=18,0
started_$=12,0 starting=5,0 starts=3,0 starts_SPEAK=4,0 stepped=0,13 stepped_outside=0,13 stepping=12,0 stepping_on=12,0
stood=2,0 stood_in=3,0 stop=-11,0 stop_$=-2,0 stopped=-3,4 story=-4,0 stuck=3,0 stuck_in=3,0 studying=10,0
studying_$=10,0 stuff=-4,0 sunday_$=-3,0 surgery=-4,0 surname=2,0 surname_again=2,0 surrounded=13,0 surrounded_by=13,0
switched=0,5 table=3,0 take=-6,0 take_DEAF=-4,0 take_to=2,0 talk=-7,0 taxi=20,0 team=-6,0 tell=0,-2 ten=-2,0
tent_with=6,0 text=-4,0 than=-5,0 thanks_$=-2,0 there=0,3 there_QUIET=-4,0 there_be=4,0 there_i=4,0 there_it=9,8
thin=19,0 thin_PERCH=12,0 thing=-9,0 thing_$=-10,0 thing_it=-6,0 thing_starts=4,0 things_do=2,0 thirty=4,0
thirty_seconds=4,0 three=-4,0 thrown=6,0 thrown_out=6,0 till_$=7,0 till_six=-8,0 time=-5,0 time_soon=-3,0 times=-4,0
to=-4,-8 to_$=-3,0 to_DRIVE=8,0 to_GUIDE=5,0 to_HEAR=-9,0 to_NOISE=-8,0 to_QUIETPLACE=-9,-2 to_READ=-7,0 to_SLEEP=2,0
to_SPEAK=0,2 to_VEHICLE=6,0 to_dan=0,4 to_go=6,0 to_italy=2,0 to_me=-2,0 to_podium=12,0 to_projector=3,0 to_putt=2,0
to_start=7,0 today=-7,0 together=-2,0 tom=-10,0 tom_it=-4,0 too=3,0 too_QUIET=-3,0 too_SMALL=-3,0 too_loud=18,0 took=0,2
took_my=0,2 total=13,0 total_loud=9,0 tournament=6,0 train=0,5 trainer=-4,0 truth=0,2 truth_$=0,2 trying=2,0 turn=-6,0
twenty_metres=3,0 two_DRAFT=3,0 two_MEMO=-4,0 two_it=2,0 type=-2,0 typing=-4,0 under=-9,0 understand=9,0
understand_word=2,0 until=-2,0 upstairs=3,0 upstairs_$=3,0 use=6,0 use_sign=8,0 village=-3,0 voice=-2,-6 volant=-2,0
vows=6,0 wake=15,0 wakes=11,0 walked=10,0 walking=2,0 walls=27,0 want_to=-4,2 want~DEAF=-4,0 want~EYES=5,0
want~HEAR=-17,0 want~NOISE=-4,0 want~QUIETPLACE=0,4 want~SLEEP=4,0 want~SPEAK=0,3 ward=7,0 washing=-7,0 watching=2,0
way_it=3,0 wedding=-11,0 went=0,2 went_on=0,3 what=-11,0 what_be=-6,0 what_did=10,5 what_do=-3,0 what_i=2,0 wheel=-3,0
when=-9,-6 when_do=3,0 when_i=-13,0 when_it=-8,0 when_she=2,0 where=-2,-6 where_can=-2,0 where_do=11,0 where_it=-2,0
whether=-3,0 which=-5,-2 which_colour=7,0 which_way=3,0 while=-7,0 while_i=-7,0 whisper=17,0 whole_house=2,0 why_be=-2,0
wind=10,0 window=3,0 window_it=6,0 windy=-2,0 with=0,-10 with_$=-2,0 with_AUDIO=-4,0 with_BOSS=8,0 with_KIN=11,0
with_bank=3,0 with_camera=-2,0 with_four=6,0 with_insurance=5,0 with_me=-4,0 with_my=5,0 with_others=9,0 woken=0,4
woken_on=0,4 word=17,0 word_$=15,0 work=13,0 work_$=22,0 work_in=-7,0 work_till=-8,0 works=0,10 works_$=9,0
works_again=0,12 works_in=-6,0 would=-3,0 y=9,0 y_BOSS=4,0 yesterday=-11,0 yesterday_$=-8,0 you_HEAR=-3,0 you_OVER=2,5
you_READ=2,0 you_SPEAK=-4,0 you_TELL=4,0 you_be=6,0 you_believe=-4,0 you_can=0,2 you_do=-6,0 you_now=0,6 you_want=0,9
your_DEAF=-2,0 your_TEXT=-4,0 your_last=5,0 your~DEAF=-2,0 your~TEXT=12,0 you~AUDIO=-4,0 you~BOSS=-5,0 you~HEAR=-9,0
you~NEAR=0,8 you~NOISE=-8,4 you~OVER=0,2 you~QUIETPLACE=0,10 you~SEND=2,0 you~SOUNDHW=-12,0 you~STORY=3,0 you~TELL=3,0
zoom_SPEAK=2,0 zoom_with=-2,0 <clause>=-47,-75
"""
