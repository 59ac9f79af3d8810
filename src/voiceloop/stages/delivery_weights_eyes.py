"""What each piece of evidence adds to eyes, cannot and can, in tenths of log odds.

Written by bench/fit_delivery.py; not to be changed by hand.
"""

from typing import Final

TABLE: Final = """
'll=-10,-7 've=0,5 've_CHORE=-4,7 've_LOOK=2,0 've_OVER=0,9 've_got=0,-2 've_hot=5,0 've_only=-2,0 've_switched=0,3
ALONE=-4,0 ALONE~me=0,7 AUDIO=-3,-10 AUDIO~not=-3,0 AUDIO~on=-2,0 BLIND=52,0 BLIND_BOSS=-4,0 BLIND_and=-4,0
BLIND_can=4,0 BLIND_op=2,0 BLIND_person=2,0 BLIND~BOSS=-4,0 BLIND~SCREEN=-2,0 BLIND~can=4,0 BLIND~i=4,0 BOSS=-12,0
BOSS_be=-2,0 BOSS~i=2,0 BROKEN=-3,0 BROKEN_$=3,0 BROKEN_in=3,0 BROKEN_school=4,0 BROKEN~CARGO=-7,0 BROKEN~DEAF=-4,0
BROKEN~EYES=11,0 BROKEN~FULL=-2,0 BROKEN~READ=3,0 BROKEN~VEHICLE=-7,0 CARGO=15,0 CARGO_$=21,0 CARGO_PAPER=-2,0
CARGO_down=0,3 CARGO_on=2,0 CARGO_sign=-6,0 CARGO_to=4,0 CARGO~CHORE=5,0 CARGO~HANDS=15,0 CARGO~MESS=-3,0 CARGO~NEAR=2,0
CARGO~PAPER=-2,0 CARGO~VEHICLE=-6,0 CARGO~in=-2,0 CARGO~on=7,0 CHORE=25,7 CHORE_$=10,9 CHORE_NEAR=2,0 CHORE_and=0,2
CHORE_cake=-5,0 CHORE_centre=-2,0 CHORE_for=-7,0 CHORE_hall=-2,0 CHORE_i=4,0 CHORE_mad=8,0 CHORE_now=10,0 CHORE_on=12,0
CHORE_onions=-2,0 CHORE_room=-7,0 CHORE_to=6,0 CHORE~EYES=-4,-2 CHORE~HANDS=-3,5 CHORE~KIN=7,0 CHORE~NEAR=-8,0
CHORE~NOISE=4,0 CHORE~PUBLIC=-7,0 CHORE~QUIETPLACE=4,0 CHORE~SPEAK=2,0 CHORE~i=9,0 CHORE~in=2,0 CHORE~it=5,0
CHORE~my=-4,0 CHORE~now=10,0 DATA_$=-2,0 DATA_dishwasher=7,0 DEAF=-5,-4 DEAF_$=-8,0 DEAF_FULL=-3,0 DEAF_can=3,0
DEAF_plugs=3,0 DEAF~FULL=-8,0 DEAF~VEHICLE=7,0 DEAF~can=3,0 DEAF~not=3,0 DRAFT_$=-3,0 DRAFT_i=3,0 DRAFT~CHORE=4,0
DRAFT~be=2,0 DRIVE=38,10 DRIVE_$=9,19 DRIVE_PRACTISE=-3,0 DRIVE_PUBLIC=7,0 DRIVE_any=0,5 DRIVE_be=-3,0 DRIVE_down=5,0
DRIVE_has=-3,0 DRIVE_home=8,0 DRIVE_i=9,0 DRIVE_in=9,0 DRIVE_it=-7,0 DRIVE_late=-11,0 DRIVE_me=-7,0 DRIVE_now=7,6
DRIVE_out=-11,0 DRIVE_past=-7,0 DRIVE_to=-8,0 DRIVE_until=3,0 DRIVE_with=-3,0 DRIVE~BROKEN=-2,0 DRIVE~CHORE=-7,0
DRIVE~EYES=-8,0 DRIVE~OVER=0,4 DRIVE~PERCH=-5,0 DRIVE~PRACTISE=-3,0 DRIVE~PUBLIC=5,0 DRIVE~SPEAK=10,0 DRIVE~TEXT=3,0
DRIVE~in=10,0 DRIVE~me=-9,0 DRIVE~now=16,3 DRIVE~you=9,0 EYES=45,11 EYES_PRACTISE=-11,0 EYES_QUIETPLACE=5,0
EYES_again=-3,16 EYES_be=13,0 EYES_closed=8,0 EYES_it=2,0 EYES_itch=-9,0 EYES_on=0,12 EYES~BOSS=2,0 EYES~BROKEN=6,0
EYES~NEAR=0,6 EYES~PRACTISE=-11,0 EYES~QUIETPLACE=5,0 EYES~STARE=2,0 EYES~again=0,14 EYES~be=2,0 EYES~i=-2,0
EYES~it=15,0 EYES~now=-3,7 EYES~on=0,11 FULL=25,0 FULL_$=8,0 FULL_HANDS=10,0 FULL_LATER=-3,0 FULL_in=9,0 FULL_water=-5,0
FULL~HANDS=10,0 FULL~LATER=-3,0 FULL~MESS=9,0 FULL~NOISE=6,0 FULL~in=11,0 FULL~on=3,0 GUIDE=-13,0 GUIDE_it=0,4
GUIDE~OVER=0,3 GUIDE~i=0,4 GUIDE~in=-3,0 GUIDE~it=0,7 HANDS=37,7 HANDS_$=2,0 HANDS_CHORE=0,2 HANDS_be=-2,13
HANDS_for=9,0 HANDS_in=17,0 HANDS~CHORE=-10,20 HANDS~FULL=14,0 HANDS~LATER=-4,0 HANDS~MESS=5,0 HANDS~NOISE=2,0
HANDS~SOUNDHW=5,0 HANDS~again=0,4 HANDS~be=-3,13 HANDS~i=0,2 HANDS~in=27,0 HANDS~it=3,0 HANDS~on=5,0 HEADSET=-7,-4
HEAR=-5,-11 HEAR_$=-2,0 HEAR_something=5,0 HEAR~DEAF=6,0 HEAR~it=-4,0 HOLD=31,0 HOLD_$=-2,0 HOLD_CARGO=7,0 HOLD_sofa=5,0
HOLD_two=2,0 HOLD_weight=-5,0 HOLD_wheelbarrow=2,0 HOLD_wire=4,0 HOLD~KIN=10,0 HOLD~SCREEN=-8,0 HOLD~in=-4,0 HOLD~it=3,0
HOLD~my=3,0 KEEP=0,-5 KEEP_off=3,0 KEEP_on=-2,0 KEEP~PERCH=3,0 KEEP~SMALL=3,0 KEEP~it=-2,0 KIN=-3,0 KIN_$=16,2
KIN_BROKEN=-2,0 KIN_DRIVE=-2,0 KIN_be=-9,0 KIN_can=-8,0 KIN_in=3,-2 KIN_it=0,3 KIN_not=3,0 KIN_only=5,0 KIN_seat=0,7
KIN~AUDIO=6,0 KIN~BLIND=-3,0 KIN~BROKEN=-2,0 KIN~CHORE=-5,0 KIN~DRIVE=-9,8 KIN~HANDS=14,0 KIN~HEAR=10,0 KIN~MESS=-3,0
KIN~READ=-4,0 KIN~SCREEN=-2,0 KIN~TEXT=7,0 KIN~VEHICLE=-9,0 KIN~be=-11,-2 KIN~can=-3,0 KIN~in=2,-5 KIN~it=-2,0
KIN~now=0,-3 KIN~on=0,-3 KIN~only=5,0 LATER=-2,-9 LATER_$=-5,-6 LOOK=12,0 LOOK_$=-18,-2 LOOK_again=0,6 LOOK_badly=10,0
LOOK_down=4,0 LOOK_him=-6,0 LOOK_it=-4,0 LOOK_not=3,0 LOOK_now=0,4 LOOK_on=-2,0 LOOK_schlecht=10,0 LOOK_thing=9,0
LOOK~SCREEN=3,0 LOOK~SPEAK=2,0 LOOK~again=0,5 LOOK~be=5,0 LOOK~i=0,6 LOOK~in=-6,0 LOOK~it=-18,0 LOOK~not=0,9
LOOK~now=0,4 LOOK~on=-13,0 MEMO=-7,-2 MEMO_i=2,0 MESS=6,-4 MESS_PUBLIC=-4,0 MESS_cake=6,0 MESS_i=2,0 MESS_it=2,0
MESS~OVER=2,0 MESS~PUBLIC=-4,0 MESS~i=3,0 MESS~it=18,0 NEAR=0,6 NEAR_KIN=2,0 NEAR_SEND=4,0 NEAR_down=0,14 NEAR_in=7,0
NEAR_jab=13,0 NEAR_month=-2,0 NEAR_week=-7,0 NEAR~KIN=6,0 NEAR~PAPER=2,0 NEAR~SCREEN=4,0 NEAR~SEND=4,0 NEAR~SPEAK=2,0
NEAR~TELL=4,0 NEAR~in=14,-2 NEAR~now=0,6 NEAR~please=4,0 NOISE=-9,0 NOISE_$=0,-5 NOISE_be=-8,0 NOISE_holes=9,0
NOISE_it=-2,6 NOISE_off=0,2 NOISE~PERCH=-2,0 NOISE~be=-6,0 NOISE~it=-5,3 NUMBERS=-12,0 OVER=-3,38 OVER_$=0,5
OVER_CHORE=0,6 OVER_OVER=0,3 OVER_in=0,10 OVER_my=5,0 OVER~CHORE=0,6 OVER~DRIVE=0,5 OVER~PAPER=6,0 OVER~QUIETPLACE=0,2
OVER~now=0,3 PAPER_$=-5,0 PAPER_be=3,0 PAPER_for=5,0 PAPER_has=2,0 PAPER_i=-4,0 PAPER_it=12,0 PAPER_makes=2,0
PAPER_now=0,4 PAPER_works=0,9 PAPER~SMALL=3,0 PAPER~me=10,0 PAPER~my=-2,0 PAPER~now=0,4 PAPER~on=-6,0 PAPER~please=-3,0
PAPER~through=2,0 PEN=-14,-2 PERCH=26,5 PERCH_$=0,13 PERCH_SPEAK=2,0 PERCH_in=-2,0 PERCH_on=3,0 PERCH_with=-4,0
PERCH~GUIDE=9,0 PERCH~SPEAK=4,0 PERCH~it=4,0 PERCH~me=2,0 PERCH~on=13,0 PRACTISE=-7,0 PRACTISE~CHORE=5,0 PUBLIC=-4,-8
PUBLIC_$=-11,0 PUBLIC_weights=8,0 PUBLIC~CHORE=5,0 PUBLIC~EYES=2,0 QUIET=-10,-9 QUIETPLACE=-11,-13 QUIETPLACE_$=0,-3
QUIETPLACE_i=2,0 QUIETPLACE~OVER=0,-3 QUIETPLACE~i=4,0 QUIET_$=-5,0 QUIET_on=-4,0 QUIET~VEHICLE=-4,0 QUIET~on=-5,0
READ=4,0 READ_$=15,0 READ_again=0,10 READ_and=5,0 READ_english=8,0 READ_hour=-2,0 READ_i=3,0 READ_in=5,0 READ_it=-3,-2
READ_me=-6,0 READ_my=-3,0 READ_news=0,2 READ_yet=-6,0 READ~KIN=-4,0 READ~SEND=0,2 READ~again=0,8 READ~be=7,0
READ~it=-7,0 READ~me=7,0 READ~not=13,0 READ~now=0,3 READ~on=0,3 SCREEN=12,0 SCREEN_be=21,0 SCREEN_for=-2,0 SCREEN_it=5,5
SCREEN_me=-2,0 SCREEN_on=10,0 SCREEN_to=-2,0 SCREEN_yet=2,0 SCREEN~BROKEN=3,10 SCREEN~PAPER=5,0 SCREEN~PUBLIC=-2,0
SCREEN~QUIET=-3,0 SCREEN~SMALL=15,0 SCREEN~SOUNDHW=-4,0 SCREEN~again=3,0 SCREEN~be=15,0 SCREEN~his=-7,0 SCREEN~i=-3,0
SCREEN~it=14,0 SCREEN~me=10,0 SCREEN~my=6,0 SCREEN~now=-3,2 SCREEN~please=-4,0 SEND_$=-5,0 SEND_AUDIO=6,0 SEND_CARGO=0,3
SEND_SEND=7,0 SEND_in=13,0 SEND_it=-3,-2 SEND_me=-2,0 SEND_please=3,0 SEND~AUDIO=2,0 SEND~CARGO=0,2 SEND~KIN=0,2
SEND~OVER=-3,0 SEND~PAPER=-5,0 SEND~SCREEN=-6,0 SEND~TELL=5,0 SEND~TEXT=8,0 SEND~i=-3,0 SEND~in=4,0 SEND~it=-9,-3
SEND~on=7,2 SEND~please=3,0 SHOW_it=2,0 SHOW~BROKEN=11,0 SLEEP=-11,-7 SLEEP_CARGO=-8,0 SLEEP~CARGO=-8,0 SLEEP~KIN=-5,0
SMALL=23,0 SMALL_$=5,0 SMALL_i=3,0 SMALL_it=7,0 SMALL_to=5,0 SMALL~PAPER=3,0 SMALL~SCREEN=4,0 SMALL~i=4,0 SMALL~in=-3,0
SMALL~it=6,0 SMALL~me=4,0 SOUNDHW=-12,-10 SPEAK=-4,0 SPEAK_$=-7,-3 SPEAK~CHORE=-7,0 SPEAK~i=3,0 SPEAK~it=4,11
SPEAK~through=3,0 TELL=-5,0 TELL~i=-3,0 TELL~not=-2,0 TEXT=-6,0 TEXT_$=-4,-2 TEXT_DRIVE=2,0 TEXT_i=-5,0 TEXT_my=2,0
TEXT~DRIVE=2,0 TEXT~SCREEN=6,0 TEXT~be=-4,0 TEXT~can=-5,0 TEXT~i=-3,0 TEXT~me=-3,0 TEXT~my=4,0 VEHICLE=18,18
VEHICLE_$=10,7 VEHICLE_closed=-4,0 VEHICLE_i=4,0 VEHICLE_in=2,0 VEHICLE_unterwegs=4,0 VEHICLE~in=2,0 VEHICLE~it=13,0
VEHICLE~me=2,0 VEHICLE~my=2,0 VEHICLE~on=0,2 WRITE=0,-6 WRITE_$=-4,0 WRITE_i=2,0 WRITE_she=4,0 WRITE_to=7,0
WRITE~in=13,0 WRITE~me=5,0 WRITE~she=3,0 ^_AUDIO=-7,0 ^_BLIND=13,0 ^_BOSS=-6,0 ^_CHORE=18,0 ^_DRIVE=26,0 ^_EYES=20,0
^_FULL=7,0 ^_GUIDE=-7,0 ^_HANDS=4,12 ^_HOLD=26,0 ^_NEAR=0,14 ^_OVER=0,20 ^_PAPER=11,0 ^_QUIETPLACE=-2,0 ^_SCREEN=20,0
^_SEND=-18,-2 ^_SHOW=3,0 ^_SMALL=4,0 ^_SPEAK=-5,-3 ^_TELL=-9,0 ^_TEXT=-9,0 ^_WRITE=-12,0 ^_about=11,0 ^_and=0,-6
^_as=8,0 ^_because=-2,0 ^_but=-3,0 ^_can=-15,-5 ^_coming=2,0 ^_dave=0,6 ^_did=-3,0 ^_do=-15,0 ^_doing=7,0
^_extractor=-2,0 ^_flying=7,0 ^_found=0,9 ^_fresh=5,0 ^_got=3,0 ^_hab=5,5 ^_handsfree=16,0 ^_have=-6,0 ^_heading=5,0
^_how=-3,0 ^_i=2,12 ^_in=17,0 ^_it=0,-3 ^_keep=-7,0 ^_knuckle=7,0 ^_let=-6,2 ^_long=2,0 ^_make=-8,0 ^_mid=17,0
^_mountain=2,0 ^_my=0,12 ^_nails=3,0 ^_night=-2,0 ^_on=20,0 ^_operating=11,0 ^_out=18,0 ^_pegging=5,0 ^_que=-2,0
^_se=2,0 ^_she=-12,0 ^_something=-3,0 ^_splitting=2,0 ^_standing=6,0 ^_stuck=9,0 ^_what=-2,0 ^_when=-2,-5 ^_where=0,-4
^_which=-8,-2 ^_while=27,0 ^_why=-6,0 ^_with=2,0 ^_you=-10,0 about=0,2 across=5,0 across_room=8,0 address=0,16
address_$=0,18 again_$=-5,31 again_in=-3,9 again_now=0,2 against=-8,0 again~PAPER=0,2 again~SEND=0,2 again~VEHICLE=-8,0
aid=2,0 airing=8,0 airing_cupboard=8,0 alarm=3,0 alarm_$=4,0 allowed=2,0 allowed_to=10,0 along=-4,0 always=-2,-6
always_freezing=0,-3 and=-5,0 and_CARGO=-2,0 and_EYES=5,0 and_PAPER=2,0 and_TELL=-6,0 and_dried=0,2 and_i=-3,0
and_me=5,0 and_not=5,0 and_now=17,0 and_sterile=3,0 and_want=-5,0 answer=-2,0 any=-6,0 any_more=0,4 any_tips=2,0
anything=6,0 anything_$=4,0 anything_now=6,0 arm=17,0 arms=3,0 arrive=3,0 arrived=0,12 as_BLIND=9,0 auto=3,0 baby=-12,0
bad=2,0 bad_today=2,0 badly=10,0 badly_$=2,0 bag=-4,0 baking=-5,0 be_$=-5,0 be_CARGO=2,0 be_CHORE=33,9 be_DATA=7,0
be_DRIVE=0,-2 be_FULL=3,0 be_KIN=0,5 be_MESS=7,0 be_NEAR=-6,3 be_NOISE=8,0 be_OVER=0,5 be_PRACTISE=-2,0 be_PUBLIC=7,0
be_READ=-2,0 be_SMALL=4,0 be_SPEAK=-4,0 be_WRITE=-6,0 be_about=-2,0 be_again=0,9 be_always=0,-5 be_brown=-21,0
be_brushing=7,0 be_cutting=2,0 be_doing=4,0 be_down=-2,5 be_dry=0,7 be_fixing=9,0 be_flying=9,0 be_gutting=8,0
be_halfway=3,0 be_hard=2,0 be_home=0,4 be_i=5,0 be_in=-8,0 be_it=-2,0 be_mit=4,0 be_mucking=10,0 be_my=6,0 be_not=-19,0
be_now=0,14 be_on=-4,0 be_out=-9,16 be_packing=5,0 be_plucking=3,0 be_rechner=0,16 be_rude=-3,0 be_sat=0,6
be_screwing=6,0 be_struggle=14,0 be_thinking=-9,0 be_tying=9,0 be_using=2,0 be_wallpapering=14,0 be_want=-3,0
because=-2,0 bed=-4,0 be~ALONE=-2,0 be~BLIND=-2,0 be~BOSS=3,0 be~CARGO=16,0 be~CHORE=6,0 be~DATA=4,0 be~DRAFT=4,0
be~EYES=0,-2 be~FULL=11,0 be~KIN=-2,4 be~MESS=13,0 be~NEAR=-9,0 be~OVER=0,4 be~PERCH=3,10 be~PUBLIC=0,-2
be~QUIETPLACE=-6,-10 be~READ=-17,0 be~SHOW=-2,0 be~SLEEP=-2,0 be~SMALL=19,0 be~SPEAK=0,-2 be~TEXT=7,0 be~VEHICLE=17,0
bike=-20,4 blind=-2,0 blue_$=2,0 blur=3,0 blurry=10,0 boss=3,0 bottle=4,0 brille=0,5 broke=2,0 brother=7,0 brown=-21,0
brown_$=-21,0 brushing=7,0 brushing_my=7,0 budget_i=0,2 bust=-7,0 buttery=2,0 buttery_$=2,0 buy=4,0 buy_DEAF=3,0
by=-6,-2 cake_for=-5,0 called=0,2 can_$=-3,0 can_LOOK=-2,21 can_READ=0,9 can_i=-17,-5 can_not=16,-10 can_she=8,0
can~CHORE=-6,0 can~DEAF=3,0 can~DRIVE=-10,0 can~EYES=-7,-2 can~HEAR=-2,0 can~KEEP=-4,0 can~KIN=-3,0 can~LOOK=6,12
can~READ=6,4 can~SCREEN=10,0 can~SEND=-6,0 can~TELL=5,0 car=-15,0 cards=-3,0 cards_$=-2,0 carnival=8,0 carnival_$=8,0
carsick=9,0 carsick_if=2,0 cataract=8,0 ceiling=6,0 ceiling_$=6,0 centre=-2,0 chair=5,0 chair_NEAR=5,0
charging_across=2,0 chicken=2,0 child=4,0 christmas=-3,0 christmas_cards=-3,0 clean=-21,4 climbing=6,0 cloth=2,0
coche=6,0 cocinando=2,0 cockpit=11,0 cockpit_$=11,0 code=-8,0 combine=14,0 come=-4,0 coming_on=2,0 computer=0,14
computer_$=0,14 controls=5,0 controls_crane=5,0 cook=-2,0 cooking=0,4 council_$=2,0 covered=9,0 crack=2,0 crack_now=2,0
crane=22,0 crane_$=13,0 cross=9,0 cross_PRACTISE=9,0 cucumber=3,0 cuisine=4,0 cupboard=8,0 cupboard_$=8,0
cutting_his=2,0 cycling=12,0 dad=-4,0 dan=2,0 dark=11,0 daughter=-7,2 dave=0,5 dave_it=0,6 deaf=-2,0 deep=11,0
deep_in=11,0 dentist_chair=5,0 desk=0,19 desk_now=0,11 did=0,-2 did_not=-6,0 did_school=14,0 dishwasher=5,0 display=21,0
do=-5,-7 do_$=3,0 do_his=3,0 do_i=-20,-2 do_not=-7,0 do_you=11,0 dog=21,0 doing=16,0 doing_christmas=-3,0
doing_eighty=7,0 doing_my=7,0 doing_press=6,0 done=2,12 down=0,17 down_$=0,14 down_drain=2,0 down_from=-2,6 downward=4,0
downward_KIN=4,0 drain=2,0 drain_$=2,0 dried=0,2 dried_$=0,2 drilling=9,0 drive=-17,0 driver=-14,0 drives=-7,0
driving=-2,16 drone=9,0 drops=17,0 dry=0,7 dryer=-4,0 each=10,0 each_HANDS=12,0 earn=0,2 eight=-7,0 eight_on=-7,0
eighty=7,0 eighty_on=7,0 else=0,5 else_be=0,5 engine=0,17 english=11,0 english_$=6,0 estacione=0,8 every=3,0
every_TEXT=2,0 extractor=-2,0 extractor_fan=-2,0 eye=2,0 eyes=7,-6 eyesight=6,0 face=9,0 fahr=4,0 fair=-5,0
fair_NEAR=-5,0 fais=5,0 fais_it=5,0 fan=-2,0 fan_it=-2,0 far=-9,0 fed=4,0 feel=-8,0 feel_READ=-5,0 filling=0,-2
fingers=16,0 fish=8,0 fish_$=8,0 five=12,0 fixing=9,0 fixing_tap=9,0 flannel=5,0 flannel_OVER=5,0 floor_on=3,0
flying=21,0 flying_drone=9,0 flying_only=7,0 follow=-12,0 for=-4,-10 for_DRIVE=-14,0 for_carnival=8,0 for_eight=-7,0
for_fair=-5,0 for_it=9,0 for_me=6,0 for_new=0,-2 for_sauce=12,0 for_ten=2,0 for_today=2,0 form=0,-2 form_$=5,0 forty=8,0
found=-6,16 found_my=-6,17 free=-14,2 freezing=0,-3 freezing_$=0,-3 fresh=5,0 fresh_nail=5,0 from=3,2 from_NEAR=3,0
from_PERCH=-2,6 front_PAPER=0,4 front_me=3,0 full=-5,0 funny=3,0 funny_$=4,0 garden=-26,0 gare=0,2 get=7,0
get_carsick=9,0 get_in=4,0 get_my=-13,0 get_on=5,0 get_to=5,0 get_water=2,0 getting=-3,0 glare=20,0 glasses=-13,14
gloves=8,0 go=3,0 go_$=17,0 go_BLIND=4,0 going=-6,0 going_to=-3,0 gone_i=2,0 got=11,0 got_BLIND=4,0 got_DEAF=-2,0
got_MESS=3,0 got_QUIETPLACE=2,0 got_hour=4,0 got_my=-5,15 got_new=-5,0 got_on=2,0 got_out=0,6 got_patch=12,0 got_to=-5,0
got_wriggling=6,0 gutting=8,0 gutting_fish=8,0 hab=5,5 hab_EYES=0,6 hab_nasse=3,0 had_EYES=4,0 hair=21,0 hair_$=13,0
halfway=4,0 halfway_through=3,0 hall=-3,0 hall_NEAR=-2,0 hand=-9,0 hande=3,0 hands=0,25 handsfree=16,0
handsfree_please=16,0 handy=-2,0 hanging=7,0 hard=20,0 hard_for=17,0 has_BROKEN=-3,0 has_crack=2,0 has_she=5,0 have=2,0
have_BLIND=-2,0 have_i=4,0 have_poor=2,0 have_trouble=3,0 having=-3,0 having_CARGO=-3,0 head=9,0 head_and=2,0
head_in=8,0 heading=4,0 heading_into=3,0 helm=18,0 helps=-2,0 here=-2,0 high=8,0 high_tide=3,0 him=-12,-3 him_$=-2,0
him_in=-3,0 his_NEAR=11,0 his_SCREEN=2,0 his_hair=9,0 his_please=3,0 his~NEAR=11,0 his~SCREEN=2,0 his~SPEAK=6,0
hoarse_i=2,0 hob=8,0 holding=10,0 holes=9,0 holes_$=5,0 home=2,12 home_now=0,5 hoover=-7,0 hot=5,0 hot_flannel=5,0
hour=12,0 hour_CHORE=9,0 hour_in=-2,0 hours_$=2,0 how=0,-2 how_do=-12,-6 how_long=17,0 how_loud=2,0 how_much=-3,0
hurt=2,0 hurts=-2,0 i_'d=-4,0 i_'ll=-15,-6 i_'ve=0,7 i_BROKEN=5,0 i_CHORE=0,-3 i_DRIVE=10,0 i_KEEP=3,0 i_LOOK=19,0
i_be=18,8 i_can=-3,4 i_fais=5,0 i_got=0,5 i_had=-5,0 i_have=3,0 i_make=3,0 i_not=7,0 i_plug=10,0 i_want=-4,-4 icing=6,0
in_CHORE=2,0 in_DRIVE=4,0 in_KIN=0,7 in_NEAR=-4,0 in_NOISE=-3,0 in_PAPER=7,0 in_PERCH=11,0 in_PUBLIC=-5,0
in_QUIETPLACE=0,5 in_SMALL=-2,0 in_TEXT=-3,0 in_VEHICLE=16,0 in_WRITE=-2,0 in_again=-3,0 in_airing=8,0 in_anything=4,0
in_bed=-9,0 in_blue=2,0 in_ceiling=5,0 in_cockpit=11,0 in_combine=14,0 in_controls=5,0 in_dentist=4,0 in_desk=0,5
in_downward=4,0 in_each=4,0 in_face=-3,0 in_helm=18,0 in_it=7,0 in_june=-3,0 in_kitchen=-2,0 in_laptop=0,7 in_lights=4,0
in_market=-7,0 in_meatballs=7,0 in_mood=-4,0 in_my=11,15 in_one=3,0 in_red=12,0 in_school=-2,0 in_sea=2,0 in_spring=-9,0
in_supermarket=-3,0 in_twelve=12,0 in_use=6,0 in_volant=18,0 in_wallpaper=4,0 in~CHORE=7,0 in~DRIVE=-7,-2 in~GUIDE=-2,0
in~HANDS=34,0 in~HEAR=4,0 in~KEEP=2,0 in~PAPER=0,3 in~PERCH=10,0 in~PRACTISE=2,0 in~PUBLIC=-15,0 in~QUIETPLACE=0,4
in~READ=-5,0 in~SMALL=-2,0 in~TEXT=-5,0 in~VEHICLE=16,-6 in~WRITE=-2,0 ironing=10,0 it_$=-6,-11 it_BLIND=9,0
it_BROKEN=0,8 it_DRIVE=0,5 it_EYES=2,0 it_QUIETPLACE=-3,0 it_READ=-3,0 it_SCREEN=6,0 it_SPEAK=3,0 it_VEHICLE=10,0
it_address=0,18 it_buttery=2,0 it_charging=2,0 it_down=-5,0 it_far=-6,0 it_for=-4,0 it_going=-4,0 it_hard=10,0
it_high=3,0 it_his=5,0 it_i=-2,0 it_in=0,-2 it_into=-2,0 it_it=-6,0 it_not=5,0 it_off=0,7 it_on=-9,-4 it_out=-7,0
it_pitch=7,0 it_room=-4,0 it_runway=6,0 it_short=3,0 it_taken=0,5 it_throb=2,0 it_to=-10,0 itch=-9,0 itch_in=-9,0
it~AUDIO=3,0 it~BLIND=5,0 it~BROKEN=-2,7 it~CHORE=-5,0 it~DRIVE=-15,10 it~GUIDE=-2,0 it~HANDS=-3,0 it~KIN=-4,0
it~NEAR=2,-2 it~OVER=0,-2 it~PUBLIC=-6,0 it~QUIETPLACE=9,0 it~READ=7,0 it~SEND=5,0 it~SMALL=2,0 it~VEHICLE=0,6
i~ALONE=-3,0 i~BLIND=17,0 i~BROKEN=2,0 i~CHORE=2,-2 i~DEAF=-7,0 i~DRIVE=0,-2 i~EYES=0,3 i~HANDS=0,2 i~HEADSET=-3,0
i~HEAR=-22,-3 i~KEEP=0,-2 i~KIN=-2,17 i~LOOK=2,4 i~MESS=8,0 i~NEAR=-15,-3 i~NOISE=0,5 i~OVER=3,16 i~PERCH=11,12
i~PUBLIC=9,0 i~READ=17,0 i~SCREEN=-3,0 i~SEND=0,5 i~SLEEP=-11,0 i~TELL=0,4 i~TEXT=5,0 i~VEHICLE=4,15 jab=11,0 jab_$=3,0
jazz=2,0 june=-3,0 june_$=-3,0 k=2,0 k_hour=2,0 kayak=5,0 keep=-9,0 keep_EYES=-4,0 keep_it=5,0 kids=8,0 kilos=4,0
kilos_CARGO=4,0 knee_$=2,0 knees=3,0 knitting=7,0 knot=9,0 knot_$=9,0 know=2,0 know_his=2,0 knuckle=7,0 knuckle_deep=7,0
koche=10,0 ladder=5,5 lane=6,0 lap=-6,0 laptop=0,20 laptop_again=0,4 laptop_now=0,12 late_$=-7,0 later=-5,-2
leaflet=-3,0 leaflet_$=-2,0 learned=2,0 leeds=3,0 leeds_$=3,0 lenses=0,2 lesen=2,0 let_it=0,2 letters=9,0 lifting=8,0
light=9,0 light_$=12,0 lights=6,0 lights_$=4,0 line=-5,0 link=-3,0 list=-4,0 listening=-8,0 little=-6,0 loading=7,0
long=5,0 long_DRIVE=3,0 long_be=-16,0 long_for=7,0 long_have=10,0 long_to=9,0 look=9,0 loudspeaker=-6,0 lying=2,0 m4=7,0
m4_$=7,0 macular=3,0 make=9,0 make_on=5,0 makes=3,0 manejando=26,0 market=-7,0 market_for=-7,0 mascara=3,0 mask=5,0
mask_on=5,0 match=-3,0 me_$=8,0 me_OVER=0,14 me_and=-2,0 me_do=5,0 me_mad=-2,0 me_to=11,0 meatballs=7,0 meatballs_$=7,0
meeting=0,-2 meetings=2,0 message=7,0 me~EYES=4,0 me~HANDS=-3,0 me~LOOK=-7,0 me~OVER=0,14 me~READ=13,0 me~TELL=-3,0
mid=21,0 mid_GUIDE=8,0 mid_squat=9,0 middle=9,0 middle_CHORE=7,0 middle_every=2,0 migraine=-2,0 milk=-20,0 milking=8,0
mind=-12,0 mind_$=-9,0 mit=4,0 mit_VEHICLE=4,0 monitor=-2,0 month=-2,0 month_$=-2,0 mood=-4,0 mood_to=-4,0 more=-4,2
more_$=0,3 more_READ=-4,0 moto=3,0 mountain_CHORE=2,0 mower=17,0 much_$=-2,0 much_SCREEN=12,0 much_do=0,2 mucking=10,0
mucking_out=10,0 my_BLIND=4,0 my_BOSS=4,0 my_CARGO=-9,0 my_DEAF=-3,0 my_EYES=17,7 my_HANDS=-3,0 my_KIN=-8,-3 my_READ=4,0
my_SCREEN=-7,0 my_again=3,0 my_computer=0,14 my_desk=0,9 my_face=17,0 my_hair=2,0 my_knees=3,0 my_make=5,0
my_mascara=3,0 my_neck=4,0 my_new=0,21 my_own=-2,0 my_teeth=11,0 my_thing=4,0 my_way=4,0 my~AUDIO=4,0 my~BOSS=3,0
my~DRIVE=0,6 my~EYES=13,14 my~FULL=-6,0 my~HEAR=7,0 my~KIN=-4,-4 my~LATER=-4,0 my~NEAR=-6,0 my~PRACTISE=-10,0
my~SCREEN=-7,10 my~SMALL=5,0 my~TEXT=3,0 my~VEHICLE=0,-3 nail=5,0 nail_CHORE=5,0 nails=3,0 nails_be=3,0 nasse=3,0
nasse_HANDS=3,0 neck=4,0 neck_in=4,0 new=-11,4 new_EYES=0,3 new_PAPER=0,9 next=-2,0 night=-6,0 night_shift=-3,0
not_$=3,0 not_BLIND=-14,0 not_CARGO=7,0 not_DRIVE=0,5 not_HEAR=-3,0 not_PRACTISE=2,0 not_READ=22,0 not_allowed=10,0
not_be=3,0 not_feel=-5,0 not_get=10,0 not_got=11,0 not_in=-6,0 not_reach=2,0 not_touch=12,0 not_touching=14,0
not_want=-2,0 not~AUDIO=-5,0 not~BLIND=-8,0 not~CARGO=7,0 not~DRIVE=0,8 not~EYES=20,0 not~HANDS=4,0 not~HEAR=-4,0
not~HOLD=6,0 not~KIN=-2,0 not~LOOK=17,0 not~PRACTISE=2,0 not~READ=20,0 not~SCREEN=34,0 not~SPEAK=-3,0 not~TEXT=-7,0
now_$=0,36 now_SHOW=4,0 now_be=0,16 now_i=0,18 now_now=8,-7 now_through=2,0 now~SCREEN=8,0 now~SHOW=6,0 now~SPEAK=0,6
number=-2,0 off=-8,24 off_$=0,8 off_DRIVE=-8,11 off_PERCH=3,0 off_VEHICLE=0,14 on_$=8,2 on_CHORE=2,0 on_DRIVE=8,0
on_HOLD=-8,0 on_NOISE=4,0 on_PAPER=-8,0 on_PERCH=6,0 on_PUBLIC=-6,0 on_QUIET=-2,0 on_VEHICLE=3,0 on_and=3,0 on_cross=9,0
on_each=2,0 on_floor=3,0 on_laptop=0,8 on_long=2,0 on_loud=3,0 on_m4=7,0 on_my=12,-7 on_other=-3,0 on_saturday=-7,0
on_sofa=0,3 on_stilts=8,0 on_to=8,0 on_website=-5,0 on_windowsill=2,0 one=-2,-2 one_knee=2,0 onions=-2,0 onions_$=-2,0
only_$=6,0 only_got=-2,0 only~HANDS=-2,0 on~DRIVE=5,0 on~HANDS=-6,0 on~HOLD=-7,0 on~NEAR=2,0 on~NOISE=17,0 on~PAPER=-5,0
on~PERCH=9,0 on~PRACTISE=5,0 on~QUIET=-2,0 on~SCREEN=-7,0 on~VEHICLE=24,0 on~WRITE=2,0 op=2,0 open=-3,0 operating=11,0
operating_crane=11,0 or=-2,0 order_on=-2,0 other_side=2,0 others=-4,0 others_$=-4,0 out=5,10 out_DRIVE=24,0
out_EYES=-4,0 out_PERCH=-6,14 out_VEHICLE=-3,16 out_for=7,0 out_mind=-4,0 out_my=8,0 over=0,-14 own=-3,0 p=9,0
packed=-3,0 packing=4,0 paint=-5,0 painted=-5,0 painting=-6,0 pan=3,0 paper=-5,0 party=-7,0 passenger=0,26 past=-7,0
past_$=-7,0 patch=15,0 patch_on=13,0 peeking=-3,0 pegging=5,0 pegging_out=5,0 pen=-2,0 phones=-5,0 ping=-2,0 pitch=3,0
pitch_SMALL=3,0 play=-11,0 play_$=-2,0 please_TELL=9,0 please~TELL=9,0 plucking=3,0 plucking_MESS=3,0 plug=10,0
plug_$=10,0 plugs=3,0 poor_EYES=2,0 potatoes=5,0 press=4,0 press_ups=6,0 print=-5,0 pulled=0,8 pulling=5,0
pulling_out=5,0 pushing=9,0 put=3,6 putting=4,0 quick=-5,0 rad=7,0 reach=2,0 read=-4,6 reading=8,0 rechner=0,16
rechner_$=0,16 red=8,0 red_light=12,0 reference=-2,0 repaired=-10,11 road=-7,0 roads=-4,0 room=-3,-2 room_MESS=-3,0
round=-3,0 row=-5,0 rude=-5,0 running=-23,0 runway=6,0 runway_in=6,0 sat=0,4 sat_in=0,5 saturday=-7,0 saturday_$=-7,0
sauce=16,0 sauce_$=13,0 sauna=-4,0 saw=-6,0 say=0,-2 scaffold=3,0 schlecht=11,0 school=14,0 school_$=-3,0
school_WRITE=16,0 school_in=4,0 screen=11,10 screens=33,0 screwing=6,0 screwing_shelf=6,0 scrubbed=3,0 se=2,0 se_me=2,0
sea=2,0 sea_$=2,0 seat=0,6 second=-4,0 second_HANDS=-2,0 seh=11,0 services=0,2 set=2,0 set_alarm=4,0 seventy=8,0
sewing=7,0 sharing=-3,0 shattered=5,0 shaving=5,0 she_SEND=6,0 she_TELL=11,0 she_WRITE=3,0 she_can=-4,0 she_does=2,0
she_earn=0,2 she_else=0,5 she_it=-7,-2 she_said=4,0 shelf=10,0 shelf_together=6,0 she~CHORE=-2,0 she~DRIVE=0,8
she~KIN=6,0 she~QUIETPLACE=11,0 she~SCREEN=-3,0 she~SEND=12,0 she~TELL=11,0 she~WRITE=6,0 shop=-5,0 short_$=2,0
should=-6,0 shoulder=-5,0 show=-5,0 shower=7,3 side=5,0 side_room=2,0 sighted=8,0 sink=7,0 sitting=-3,19 skiing=5,0
sleeping=-9,0 so_i=-3,0 sofa=0,3 sofa_now=0,4 sofa_with=5,0 some=2,0 some_jazz=2,0 something=-2,0 something_funny=5,0
something_i=-4,0 sorti=0,-2 sound=-3,0 sounds=2,0 space=2,0 spain=-3,0 spain_in=-3,0 specs=2,0 splitting_head=2,0
spring=-10,0 spring_$=-10,0 squat=9,0 squat_$=9,0 stared=2,0 staring=3,0 start=3,0 start_DRIVE=5,0 steering=9,0
sterile=3,0 sterile_$=3,0 stilts=8,0 stilts_for=8,0 stove=12,0 struggle=21,0 struggle_$=14,0 stuck=9,0 stuck_in=8,0
sun=10,0 supermarket=-3,0 supermarket_$=-2,0 surgery=2,0 swim=5,0 switched=0,3 switched_NOISE=0,3 taken=0,3
taken_DRIVE=0,6 talk=2,2 talking=-2,0 tap=9,0 taxi=-36,0 teeth=11,0 teeth_$=4,0 ten=10,0 tent=-2,0 test=-10,0
tested=-4,0 text=-9,0 texted=-2,0 thanks_to=4,0 there=-16,0 there_it=-4,0 thick=-7,0 thin=-5,0 thing=9,0 thing_$=12,0
things=-4,0 thinking=-9,0 thinking_CHORE=-2,0 three=-3,0 throb=2,0 throb_$=2,0 through_middle=2,0 through_my=5,0
through~DRIVE=3,0 through~GUIDE=3,0 through~HOLD=4,0 through~TEXT=3,0 tide=3,0 time=-12,0 time_for=-3,0 tiny=10,0
tips=2,0 to=-3,-10 to_DRIVE=-9,0 to_HANDS=-6,0 to_HEAR=2,0 to_LOOK=3,0 to_READ=12,0 to_do=5,0 to_go=4,0 to_leeds=4,0
to_me=-6,0 to_my=2,0 to_spain=-3,0 to_start=3,0 today=3,-2 today_$=3,0 together=5,0 together_$=6,0 tonight=3,0 too=7,0
too_SMALL=3,0 too_long=-6,0 too_much=12,0 torch=13,0 touch=10,0 touch_anything=6,0 touching=14,0 touching_SCREEN=2,0
touching_my=6,0 tractor=6,0 trainer=9,0 treadmill=2,14 trouble=2,0 trouble_READ=3,0 twelve=11,0 twelve_$=3,0
twelve_k=2,0 two=2,0 two_kilos=4,0 tying=9,0 tying_knot=9,0 type=-5,0 typing=5,0 under=8,0 under_sink=7,0 unterwegs=4,0
unterwegs_$=4,0 until=3,0 ups=6,0 upstairs=3,0 upstairs_$=3,0 use=4,0 vaisselle=5,0 velo=4,0 vet=-2,0 voice=0,-3
volant=18,0 walk=-9,0 walking=2,0 wall=-7,0 wallpaper=4,0 wallpaper_KEEP=4,0 wallpapering=14,0 wallpapering_$=14,0
walls=-4,0 want_$=-5,0 want_READ=-3,0 want_SCREEN=-5,0 want_it=-3,0 want_my=8,0 want_to=-3,0 want~HANDS=12,0
want~LOOK=-3,0 want~READ=-12,0 want~SCREEN=-4,0 washed=-6,16 washing=7,0 watching=2,0 water_out=2,0 website=-8,0
website_$=-2,0 week=-3,0 week_$=-3,0 weight=-6,0 weight_$=-5,0 weights=8,0 weights_$=8,0 wet=7,0 what=-11,0
what_colour=2,0 what_did=12,0 what_helps=-2,0 what_it=0,9 wheelbarrow=2,0 wheelbarrow_$=2,0 when=-3,-5 where=-2,-4
where_can=-3,0 which=-2,-2 which_VEHICLE=6,0 while=15,0 while_i=20,0 whisking=8,0 why=-6,0 wife=0,3 windowsill=2,0
wire=4,0 with=-12,-10 with_AUDIO=-2,0 with_DRIVE=0,2 with_READ=9,0 with_my=7,0 with_one=6,0 with_others=-4,0 word_in=2,0
words_go=4,0 work_$=-5,0 work_in=11,0 works=0,7 works_$=0,3 wriggling=6,0 wriggling_CARGO=6,0 wrist=-4,0 write=2,0
writing=-7,0 written=3,0 wrote=3,0 you_$=-2,0 you_HEAR=5,0 you_me=0,8 your~PAPER=3,0 you~GUIDE=-3,0 you~HEAR=5,0
you~OVER=0,4 you~SCREEN=-4,0 <clause>=-48,-76
"""
