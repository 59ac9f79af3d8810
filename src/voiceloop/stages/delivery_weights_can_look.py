"""What each piece of evidence adds to `can_look`, in tenths of log odds.

Written by bench/fit_delivery.py; not to be changed by hand.
"""

from typing import Final

TABLE: Final = """
'd=-5 'll=-11 've=6 've_SEND=5 've_got=-10 AUDIO=-13 AUDIO_$=-2 BOSS=-7 BOSS~it=2 BROKEN=-7 BROKEN_$=2 BROKEN~my=-2
CARGO=5 CHORE=8 CHORE_$=8 CHORE_on=6 CHORE~me=2 DATA=-2 DEAF=-11 DEAF_$=-2 DRAFT~PAPER=2 DRAFT~SCREEN=2 DRAFT~WRITE=2
DRAFT~in=2 DRIVE=4 DRIVE_$=12 EYES=26 FULL=4 FULL_$=6 FULL_HANDS=2 FULL~HANDS=2 GUIDE=-2 GUIDE~OVER=6 GUIDE~be=2
GUIDE~it=8 HANDS=27 HANDS_$=7 HANDS~be=3 HANDS~in=-5 HANDS~it=-4 HEADSET=-6 HEAR=-12 HOLD=2 KEEP=-13 KEEP_it=-2
KEEP~it=-3 KIN=-11 KIN_in=-2 KIN_it=3 KIN~EYES=-3 KIN~GUIDE=2 KIN~SPEAK=2 KIN~STORY=3 KIN~be=-4 KIN~i=-3 KIN~in=-6
KIN~not=-2 KIN~on=-5 KIN~you=3 LATER=-11 LATER_$=-8 LOOK=10 LOOK_$=6 LOOK_it=-2 LOOK~PAPER=-2 LOOK~SCREEN=2 LOOK~it=-9
LOOK~now=7 LOOK~on=-4 MEMO=-5 MESS=2 NEAR=-3 NEAR_in=-2 NEAR_on=4 NEAR~EYES=-2 NEAR~SCREEN=-2 NEAR~on=3 NOISE=-13
NOISE_$=-6 NOISE_it=3 NOISE~on=-2 OVER=28 OVER_$=7 OVER_it=-2 OVER~GUIDE=2 OVER~QUIETPLACE=7 OVER~i=3 OVER~my=-4
OVER~on=-4 PAPER_$=-3 PAPER_it=3 PAPER~can=-3 PAPER~i=-2 PAPER~it=2 PAPER~now=4 PEN=-5 PERCH=2 PERCH_$=15 PRACTISE=-4
PRACTISE_$=-2 PUBLIC=-9 QUIET=-14 QUIETPLACE=-15 QUIETPLACE~OVER=-3 QUIETPLACE~be=2 QUIETPLACE~i=2 READ_again=9
READ_it=-5 READ_me=-2 READ_news=3 READ~SEND=2 READ~again=8 READ~in=4 READ~it=-7 READ~me=-3 READ~my=-2 READ~now=10
READ~on=4 RECORD=-4 SCREEN=8 SCREEN_it=7 SCREEN~SPEAK=2 SCREEN~again=7 SCREEN~in=4 SCREEN~it=11 SCREEN~me=-3 SEND=-6
SEND_$=-2 SEND_bread=2 SEND_it=-4 SEND~KIN=3 SEND~it=-6 SEND~my=-4 SHOW=8 SHOW~me=8 SLEEP=-11 SOUNDHW=-13 SPEAK=-7
SPEAK_$=-4 SPEAK_about=2 SPEAK_now=-2 SPEAK~KIN=2 SPEAK~it=10 SPEAK~now=-4 STORY_$=2 STORY_SPEAK=2 STORY~KIN=2
STORY~SPEAK=2 STORY~it=2 STORY~my=2 TELL=-7 TELL~STORY=3 TEXT=-9 TEXT_$=-6 TEXT_from=3 TEXT~BOSS=3 TEXT~SPEAK=3
TEXT~me=-2 VEHICLE=11 WRITE=-14 WRITE_it=-3 ^_BOSS=-4 ^_CHORE=5 ^_DRIVE=-4 ^_HANDS=22 ^_KIN=-7 ^_NEAR=9 ^_SEND=-3
^_SPEAK=-7 ^_TELL=-6 ^_WRITE=-4 ^_and=-10 ^_be=-12 ^_but=-6 ^_can=-9 ^_did=-5 ^_does=-3 ^_got=5 ^_how=-9 ^_keep=-2
^_make=-3 ^_my=-9 ^_now=8 ^_on=-3 ^_please=-2 ^_she=-14 ^_should=2 ^_want=-2 ^_what=-12 ^_when=-13 ^_where=-9 ^_which=-7
^_why=-3 ^_you=11 about=2 again_SEND=2 again_on=4 again~PAPER=2 again~SEND=2 and=10 and_i=3 and_it=-3 and_my=2
and_she=-4 answer=-2 any=2 any_more=5 as=-3 be_CHORE=5 be_KIN=7 be_NEAR=7 be_OVER=5 be_again=20 be_in=3 be_it=-8
be_not=-2 be_on=4 be_out=11 be_sat=7 be~EYES=-7 be~KIN=9 be~NOISE=-2 be~PERCH=7 be~PUBLIC=-4 be~QUIET=-2
be~QUIETPLACE=-8 be~READ=-4 be~SCREEN=-5 be~SPEAK=-3 be~STORY=3 be~TEXT=-2 be~VEHICLE=2 both=2 bread_on=2 budget=2
bus=-2 but=-3 by=-11 called=5 came=9 can_LOOK=22 can_READ=11 can_SPEAK=-3 can_i=-8 can_make=8 can_not=-19 can_tick=-5
can_to=2 can_you=-3 can~HEAR=-4 can~LOOK=13 can~SCREEN=9 can~TELL=2 clear=4 cold=-2 come=-4 desk=17 did=-6 do=-13
do_i=-3 do_not=-3 do_she=2 doing=-4 down=17 down_$=13 down_want=-3 driver=-4 driving=15 dropped=-3 drops=2 ear=-3 else=7
engine=14 enough=2 eyes=-10 face=2 face_$=2 finally=12 for=-11 for_new=-3 form=-3 free=20 from=2 full=-10 give=-2
going=-5 gone=-2 got_my=9 gran=-2 had=-3 hand=-9 hands=6 handy=2 has=-7 have_you=2 having=-3 hear=-5 him=-5 his_EYES=-2
his_HANDS=-3 his~EYES=-3 his~HANDS=-5 house=2 how=-10 how_do=-5 i_'d=-4 i_'ll=-10 i_'ve=3 i_SEND=-3 i_be=4 i_can=9
i_get=-4 i_got=3 i_want=-11 if=-8 if_i=-2 in_$=4 in_PERCH=-3 in_VEHICLE=-2 in_front=2 in_in=4 in_it=-9 in_last=13
in_now=2 in~DRIVE=-4 in~QUIETPLACE=2 in~SCREEN=3 in~VEHICLE=-7 it_$=-12 it_BROKEN=5 it_OVER=-3 it_be=-2 it_down=-3
it_in=-8 it_it=-3 it_me=7 it_off=4 it_on=-5 it_to=-4 it~BROKEN=5 it~CHORE=-5 it~DRIVE=7 it~LATER=-3 it~LOOK=-2
it~OVER=-6 it~PAPER=-4 it~QUIET=-3 it~QUIETPLACE=-2 it~SCREEN=-7 it~SLEEP=-2 it~SPEAK=3 it~TEXT=-2 it~VEHICLE=4
i~BROKEN=-3 i~CARGO=2 i~DRIVE=-2 i~EYES=4 i~FULL=2 i~HANDS=8 i~HEADSET=-2 i~HEAR=-5 i~KEEP=-3 i~KIN=17 i~NEAR=-2
i~NOISE=3 i~OVER=12 i~PRACTISE=-2 i~PUBLIC=-3 i~READ=3 i~SHOW=-2 i~SOUNDHW=-3 i~SPEAK=-2 i~TELL=4 i~VEHICLE=14 joke=3
keep=-2 know=-2 landlord=2 landlord_about=3 last=10 later=-5 leave=-2 left=-2 let=8 let_it=2 lights=5 look=5 looking=-4
lost=-3 make_out=5 man=-2 me_$=-6 me_STORY=3 me_it=3 me_off=2 meeting=-3 me~STORY=2 more=10 more_$=6 morning_$=3
my_EYES=7 my_HANDS=4 my_HEADSET=-2 my_desk=11 my~HANDS=3 my~HEADSET=-2 my~PAPER=2 my~SCREEN=5 my~VEHICLE=-8 new=19
new_EYES=7 night=-5 noise=-2 not_$=-4 not_LOOK=-3 not~DRIVE=7 not~EYES=-6 not~HEAR=-2 not~LOOK=-6 not~OVER=4 not~READ=-2
not~SCREEN=-3 now_$=22 now_i=21 now_now=-5 now~SPEAK=5 number=3 off=27 office=2 on_$=16 on_PERCH=-2 on_laptop=7 on_my=-7
on_sofa=8 one=-10 on~NEAR=-3 on~PERCH=-3 on~SCREEN=-3 open=7 or=-7 other=-5 out=14 out_$=-7 over=-20 park=-2
passenger=19 people=-2 please_$=-6 put=8 que=-2 read=4 reading=-5 room_$=-2 round=-2 said=-4 sat=8 screen=18 second=-4
see=-2 she_'ve=2 she_can=-4 she_it=-13 she~LOOK=-3 shut=-2 side=-2 silent=-2 sitting=18 six=-2 snow=5 sofa=8
something=-3 sound=-3 speak=-2 sun=5 taking=-2 tale=2 ten=-2 text=-6 then=-2 there=-4 thing=-3 things=3 things_$=3
tick=-5 tick_it=-3 till=-3 to=-5 to_DRAFT=3 to_LOOK=9 to_landlord=3 to_me=-2 tomorrow=-2 turn=-4 two=-2 use=6 voice=-6
want_$=-4 want_to=-5 want~LOOK=-2 way=-2 what=-10 when=-14 when_i=-2 when_it=-3 where=-9 which=-8 why=-3 wife=5
with_DRIVE=2 words=-6 would=-2 you_can=-5 you~OVER=4 zeig=5 <clause>=-58 've_CHORE=3 've_FULL=2 've_OVER=13 've_found=3
've_let=2 've_sat=-2 've_switched=5 've_use=2 ALONE~me=4 BROKEN_keep=2 CARGO_down=7 CARGO_it=-2 CARGO~it=-4
CHORE_again=2 CHORE_and=4 CHORE~MESS=2 CHORE~again=3 CHORE~be=-3 DRAFT_in=2 DRIVE_any=3 DRIVE_now=10 DRIVE~OVER=6
DRIVE~in=-5 DRIVE~now=9 DRIVE~on=-3 EYES_$=3 EYES_again=13 EYES_in=2 EYES_it=3 EYES_located=2 EYES_off=-3 EYES_on=6
EYES~CHORE=2 EYES~NEAR=4 EYES~OVER=-3 EYES~SEND=2 EYES~again=14 EYES~be=3 EYES~in=-2 EYES~my=-2 EYES~now=8 EYES~on=8
FULL_LATER=-2 FULL_now=2 FULL~EYES=3 FULL~LATER=-2 FULL~now=4 FULL~on=-2 GUIDE_it=6 GUIDE~i=4 HANDS_CHORE=8
HANDS_again=3 HANDS_be=4 HANDS_down=-4 HANDS_it=-2 HANDS_lavees=2 HANDS_work=2 HANDS~CARGO=2 HANDS~CHORE=9
HANDS~LATER=-2 HANDS~NEAR=-2 HANDS~OVER=-4 HANDS~again=10 HANDS~i=2 HANDS~on=2 HANDS~want=-3 KIN_TELL=3 KIN_seat=8
KIN~DRIVE=9 KIN~OVER=-3 KIN~TELL=3 KIN~me=2 LOOK_SCREEN=2 LOOK_again=3 LOOK_clear=2 LOOK_now=7 LOOK~SMALL=2 LOOK~again=5
LOOK~can=2 LOOK~i=3 LOOK~not=3 MESS_$=-2 MESS_it=3 MESS~HANDS=-2 MESS~it=4 NEAR_down=8 NEAR~in=-3 NEAR~now=7 NOISE_off=4
NUMBERS_off=3 NUMBERS~VEHICLE=3 OVER_CHORE=7 OVER_OVER=6 OVER_VEHICLE=4 OVER_in=6 OVER_into=3 OVER_on=-4 OVER_outside=2
OVER_with=3 OVER~CHORE=10 OVER~DRIVE=7 OVER~HANDS=-4 OVER~NEAR=-3 OVER~PRACTISE=2 OVER~VEHICLE=4 OVER~in=5 OVER~now=3
PAPER_fitted=2 PAPER_now=4 PAPER_works=6 PAPER~again=6 PUBLIC_$=2 QUIETPLACE_$=-5 QUIETPLACE_to=2 QUIET~now=-2
READ_now=2 SCREEN~BROKEN=8 SCREEN~HANDS=4 SEND_CARGO=5 SEND_off=-2 SEND~CARGO=5 SHOW_me=8 SHOW~again=2 SHOW~it=4
SMALL~in=4 SMALL~my=2 SPEAK~DRIVE=5 TEXT_BOSS=2 TEXT~again=-2 VEHICLE_$=9 VEHICLE~DRIVE=-3 VEHICLE~in=-2 VEHICLE~on=-2
WRITE_LOOK=2 WRITE~it=-4 ^_BLIND=2 ^_EYES=16 ^_MESS=5 ^_OVER=24 ^_SHOW=12 ^_STARE=3 ^_again=10 ^_dave=6 ^_do=-3 ^_down=4
^_finally=3 ^_found=13 ^_goggles=3 ^_hab=4 ^_handbrake=16 ^_harness=2 ^_helmet=5 ^_lamp=2 ^_lights=4 ^_nails=2 ^_new=6
^_off=3 ^_sat=3 ^_snow=6 ^_twelve=2 ^_wiped=5 about_bill=2 about_budget=2 afternoon=2 afternoon_$=2 again_$=26
again_from=4 again_in=28 always=-6 always_freezing=-2 and_CHORE=4 and_OVER=3 and_can=4 and_dried=2 and_sat=3 apron=2
arrived=9 be_PERCH=-2 be_always=-3 be_down=2 be_dry=14 be_now=11 be_off=-2 be_open=2 be_rechner=10 behind=-3 between=-2
be~HANDS=-7 be~HOLD=6 bike=3 blindfold=2 blindfold_off=2 brille=3 brother=-2 budget_i=2 cake=3 came_off=9 can_open=2
can_use=3 cancelled=2 cancelled_i=2 can~DRIVE=-2 can~OVER=-3 can~READ=10 car=2 clean=4 cleaned=3 clear_$=2 clocked=2
clocked_off=2 computer=9 computer_$=9 cooking=5 covered=2 curtains=2 daughter=6 dave=6 dave_it=6 day_about=2 deck=2
desk_again=2 desk_now=12 does=-7 down_from=6 down_off=3 dressing=2 dried=8 dried_$=2 dry=15 dry_$=12 dry_i=2 earn=2
earn_my=2 else_be=7 estacione=6 fingers=10 fitted=4 fitted_$=3 fixed_$=2 found=20 found_my=10 freezing=-2 freezing_$=-2
from_PERCH=6 front_PAPER=4 garden=-2 gare=7 gauntlets=2 get=-5 get_MESS=-2 get_TEXT=2 getting=-2 gloves=7 go_my=4
goggles=11 goggles_be=2 goggles_off=5 gone_off=-2 got_out=4 grass=3 great_$=2 gucken=2 hab=7 hab_EYES=2 handbrake=20
handbrake_on=20 harness=2 harness_off=2 have_my=2 have_worn=3 headphones=-2 helmet=4 helmet_off=2 home=10 home_NOISE=2
home_and=3 hoover=-2 i_OVER=-2 in_KIN=4 in_PAPER=-3 in_QUIETPLACE=3 in_again=-3 in_desk=8 in_laptop=9 in_my=10
in_things=4 in~EYES=-2 in~HANDS=-4 in~LOOK=-3 in~PERCH=-4 in~PUBLIC=-2 it_DRIVE=6 it_NUMBERS=4 it_cancelled=2 it_fixed=3
it_home=3 it_let=2 it_morning=2 it_taken=5 it_twice=2 it~EYES=5 it~HANDS=3 it~NEAR=-2 it~NUMBERS=3 i~AUDIO=-2 i~CHORE=-2
i~DEAF=-2 i~MESS=-4 i~PERCH=7 ladder=8 lamp=2 lamp_it=3 laptop=17 laptop_again=5 laptop_now=12 last_$=12 lave=4
lave_it=2 lavees=2 lenses=3 let_go=5 lights_be=2 lights_off=-2 lights_on=3 located=2 located_$=2 lying=-2 mains=9 mal=2
manos=3 me_OVER=10 me_lave=4 me~HANDS=3 me~OVER=9 monitor=3 motorway=2 much_do=2 my_VEHICLE=-4 my_computer=10 my_face=2
my_fridge=2 my_new=14 my~CHORE=-2 my~DEAF=-2 my~DRIVE=12 my~EYES=11 my~LATER=-2 my~OVER=-4 nails=2 nails_be=4
new_PAPER=11 news_be=3 not~HANDS=-3 now_BOSS=2 now_be=13 now_it=2 now~BOSS=3 now~HANDS=4 now~LOOK=7 off_$=13
off_DRIVE=10 off_HANDS=2 off_PERCH=4 off_VEHICLE=15 off_in=-2 off_it=6 off_my=3 on_VEHICLE=-2 on_after=2 on_and=2
on_deck=2 on_grass=3 on_me=-2 on_now=2 on~EYES=-2 on~PAPER=-3 open_$=5 out_CHORE=-2 out_PERCH=10 out_VEHICLE=17 pair=-2
paper=-3 parked=9 picture=2 power=2 pulled=18 readable=2 readers=2 rechner=10 rechner_$=10 repaired=7 rinsed=3 road=-3
room=-6 run=4 running=-4 s=2 sat_down=4 scrubbed=5 seat=9 seat_$=2 seat_can=3 seeing=2 services=7 she_earn=2 she_else=7
she~CHORE=-3 she~DRIVE=7 she~EYES=3 shoes_off=2 shoulder=-3 shower=4 slow=-2 slow_$=-2 snow_goggles=2 snow_it=2
so_SHOW=2 sofa_now=4 specs=16 swapped=5 swapped_DRIVE=3 switched=3 switched_NOISE=3 taken=2 taken_DRIVE=6 taxi=-2
thumbs=3 time_to=2 to_god=2 torch=8 treadmill=7 twelve=4 use_my=2 ver=2 vision=2 washed=25 washing=-2 weh=3 wet=-2
wheel=4 wiped=11 wiped_my=4 with_my=5 words_i=-2 working_$=2 works=4 works_$=2 works_i=2 worn=2 worn_off=3 y=3
you_every=2 you_me=15
"""
