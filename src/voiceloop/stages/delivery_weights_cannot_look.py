"""What each piece of evidence adds to `cannot_look`, in tenths of log odds.

Written by bench/fit_delivery.py; not to be changed by hand.
"""

from typing import Final

TABLE: Final = """
'd=-9 'll=-7 'll_HOLD=-2 'll_keep=3 've=5 've_be=-3 've_had=11 ALONE=-14 AUDIO=-9 AUDIO_$=-6 AUDIO_TEXT=2 AUDIO~SCREEN=2
AUDIO~SPEAK=3 AUDIO~not=-4 AUDIO~on=-4 AUDIO~please=-2 BLIND=39 BLIND_$=6 BOSS=-13 BOSS~SPEAK=4 BOSS~WRITE=3 BOSS~be=2
BOSS~i=3 BOSS~want=3 BROKEN_$=10 BROKEN_his=-4 BROKEN_in=7 BROKEN_my=-3 BROKEN_on=3 BROKEN~EYES=16 BROKEN~his=-3
BROKEN~in=4 BROKEN~it=7 CARGO=20 CARGO_$=2 CARGO_PAPER=-3 CARGO~i=3 CARGO~in=2 CHORE=11 CHORE_$=9 CHORE_on=6
CHORE~PUBLIC=-5 CHORE~me=4 CHORE~on=-4 DATA=-2 DATA_$=-4 DEAF=-10 DEAF_$=-5 DEAF~can=6 DEAF~i=2 DEAF~in=-6 DRAFT_$=-2
DRAFT_i=4 DRAFT~i=3 DRIVE=22 DRIVE_$=12 DRIVE_PRACTISE=-3 DRIVE_home=7 DRIVE_i=10 DRIVE_in=8 DRIVE_out=-6 DRIVE_to=-2
DRIVE~CHORE=-4 DRIVE~LATER=-6 DRIVE~PRACTISE=-6 DRIVE~SPEAK=5 DRIVE~i=2 DRIVE~it=-7 DRIVE~me=-7 EYES=26 EYES_SEND=4
EYES~not=6 FORGET=-3 FULL=17 FULL_$=7 FULL_HANDS=6 FULL_to=2 FULL~HANDS=6 FULL~it=7 GUIDE=-3 GUIDE_$=5 GUIDE_SPEAK=3
GUIDE_me=-2 GUIDE_out=-2 HANDS=31 HANDS_$=8 HANDS~FULL=7 HANDS~WRITE=2 HANDS~be=6 HANDS~in=9 HEADSET=-11 HEADSET_$=-4
HEAR=-10 HEAR_$=-2 HEAR_me=3 HEAR_something=5 HEAR_you=-3 HEAR~DEAF=7 HEAR~i=-2 HEAR~it=-2 HEAR~on=-2 HEAR~want=3
HOLD=20 HOLD_SCREEN=-3 HOLD_it=2 HOLD_my=-2 HOLD_on=-8 HOLD~SCREEN=-8 HOLD~his=-6 HOLD~in=-7 HOLD~it=6 HOLD~on=-4
KEEP=-3 KEEP_$=-4 KEEP_in=-2 KEEP_it=-2 KEEP~SMALL=7 KEEP~i=3 KEEP~in=-4 KEEP~it=-6 KEEP~on=-2 KIN=-12 KIN_$=13
KIN_be=-7 KIN_can=-7 KIN_it=-3 KIN_only=4 KIN~AUDIO=5 KIN~BROKEN=-2 KIN~DEAF=3 KIN~HEAR=11 KIN~LOOK=-2 KIN~SCREEN=-7
KIN~TEXT=6 KIN~be=-6 KIN~can=-4 KIN~his=-5 KIN~i=10 KIN~it=-6 KIN~my=2 KIN~on=5 KIN~only=3 LATER=-2 LATER_$=-8
LATER~be=5 LATER~my=2 LOOK=7 LOOK_$=-10 LOOK_in=-2 LOOK_it=-7 LOOK_you=5 LOOK~PAPER=3 LOOK~SCREEN=12 LOOK~it=-6
LOOK~my=3 LOOK~on=-3 LOOK~you=7 MEMO=-7 MEMO~my=3 MESS=12 MESS_PUBLIC=-3 MESS~PUBLIC=-3 NEAR_$=7 NEAR_SEND=3
NEAR_door=-3 NEAR_for=-2 NEAR_in=6 NEAR_to=-6 NEAR_week=-6 NEAR~SCREEN=2 NEAR~SEND=3 NEAR~me=-2 NEAR~on=4 NEAR~please=15
NOISE=-6 NOISE_be=-5 NOISE~be=-4 NOISE~i=-2 NOISE~it=-3 NUMBERS=-5 OVER_$=-8 OVER~SCREEN=2 OVER~i=-2 OVER~my=9
OVER~on=-3 PAPER_$=-9 PAPER_for=7 PAPER_i=-4 PAPER_it=12 PAPER_on=-4 PAPER_till=3 PAPER~SMALL=5 PAPER~i=-4 PAPER~me=6
PAPER~not=2 PAPER~please=-4 PEN=-8 PERCH=6 PERCH_$=8 PRACTISE=-6 PRACTISE_$=-4 PRACTISE~READ=3 PRACTISE~it=2
PRACTISE~me=2 PUBLIC=-2 PUBLIC_on=-3 PUBLIC~my=-2 PUBLIC~on=-2 QUIET=-13 QUIETPLACE=-12 QUIETPLACE_i=6 QUIETPLACE~i=5
QUIETPLACE~me=-2 QUIETPLACE~on=-3 QUIETPLACE~you=2 QUIET_$=-6 QUIET_i=2 READ_$=14 READ_and=6 READ_be=5 READ_let=2
READ_me=-8 READ_my=-3 READ_news=4 READ_to=-2 READ_yet=-2 READ_your=4 READ~EYES=3 READ~PAPER=-7 READ~SCREEN=-2 READ~be=11
READ~i=4 READ~in=-2 READ~it=-2 READ~me=7 READ~not=5 READ~want=2 READ~your=6 RECORD=-2 SCREEN=6 SCREEN_it=9 SCREEN_me=-3
SCREEN_to=-5 SCREEN~BOSS=2 SCREEN~DEAF=-3 SCREEN~SMALL=11 SCREEN~SPEAK=-3 SCREEN~be=15 SCREEN~his=-8 SCREEN~it=10
SCREEN~me=7 SCREEN~my=-2 SCREEN~not=-3 SCREEN~please=-7 SCREEN~want=-2 SEND=-4 SEND_AUDIO=7 SEND_in=16 SEND_it=-6
SEND~AUDIO=4 SEND~OVER=-2 SEND~PAPER=-3 SEND~SCREEN=-9 SEND~TEXT=7 SEND~i=-4 SEND~it=-7 SEND~me=2 SEND~please=4
SEND~you=2 SHOW=3 SHOW_$=4 SLEEP=-3 SLEEP~in=-5 SLEEP~on=-3 SMALL=12 SMALL_$=4 SMALL_to=6 SMALL~READ=3 SMALL~SCREEN=4
SMALL~i=3 SMALL~it=7 SMALL~want=4 SOUNDHW=-11 SOUNDHW~BROKEN=-4 SOUNDHW~it=-2 SOUNDHW~on=-2 SPEAK=-3 SPEAK_$=-3
SPEAK_i=-5 SPEAK_thanks=2 SPEAK_to=6 SPEAK~LATER=5 SPEAK~his=2 SPEAK~in=-2 SPEAK~it=8 SPEAK~not=-3 SPEAK~through=3
STORY=-9 STORY_$=-5 TELL=-6 TELL_his=3 TELL_me=-3 TELL~KIN=2 TELL~can=-3 TELL~his=2 TELL~i=-2 TELL~not=-3 TEXT=-4
TEXT_$=-5 TEXT_DRIVE=4 TEXT_books=2 TEXT_him=2 TEXT_i=-4 TEXT_it=-2 TEXT~BOSS=2 TEXT~SPEAK=2 TEXT~be=-2 TEXT~can=-2
TEXT~i=-6 TEXT~me=-2 TEXT~my=4 VEHICLE=7 VEHICLE_can=3 VEHICLE_closed=-3 VEHICLE~can=5 VEHICLE~me=6 WRITE=-7 WRITE_$=-9
WRITE_be=2 WRITE_down=-3 WRITE_from=2 WRITE_to=7 WRITE~PAPER=3 WRITE~in=13 WRITE~me=3 WRITE~my=-3 WRITE~please=-2
^_AUDIO=-4 ^_BOSS=-6 ^_BROKEN=5 ^_CHORE=19 ^_DRAFT=-3 ^_DRIVE=26 ^_GUIDE=-3 ^_HANDS=14 ^_HOLD=24 ^_KEEP=4 ^_KIN=-7
^_LOOK=-8 ^_NEAR=2 ^_NOISE=-3 ^_PAPER=13 ^_QUIET=-2 ^_QUIETPLACE=-6 ^_READ=6 ^_SCREEN=20 ^_SEND=-13 ^_SPEAK=-9
^_TELL=-10 ^_TEXT=-11 ^_WRITE=-9 ^_and=-3 ^_as=8 ^_be=-3 ^_because=-4 ^_but=-7 ^_can=-6 ^_did=-3 ^_does=-6 ^_english=3
^_for=-2 ^_go=-2 ^_got=5 ^_has=-6 ^_have=4 ^_his=-2 ^_how=-7 ^_if=-4 ^_in=10 ^_it=-5 ^_keep=-6 ^_let=-8 ^_long=3
^_make=-7 ^_me=2 ^_my=-4 ^_not=3 ^_now=-4 ^_on=21 ^_one=8 ^_only=4 ^_out=18 ^_please=-7 ^_que=-6 ^_remind=-2 ^_she=-14
^_since=-7 ^_something=-3 ^_want=-2 ^_what=-5 ^_whats=-4 ^_when=-10 ^_where=-2 ^_while=23 ^_why=-3 ^_words=10 ^_would=-2
^_y=8 ^_you=-10 about_to=9 address=-2 advisor=2 after=-7 again_to=-3 ah=3 aid=4 al=3 along=5 and_TELL=-5 and_she=-6
and_want=-3 and_you=-2 anna=4 another=-3 answer=-6 any=-8 any_more=-4 anything=11 anything_$=6 as=2 ask=2 asking=-2
asleep=-5 baby=-10 bad=5 bank=-4 bath=-3 bathroom=2 be_$=-9 be_CHORE=25 be_DRIVE=10 be_NEAR=-6 be_OVER=-3 be_PRACTISE=-4
be_PUBLIC=12 be_WRITE=-7 be_fed=-2 be_fine=-4 be_going=2 be_hard=6 be_i=4 be_in=-3 be_it=-11 be_late=2 be_lovely=-2
be_not=-12 be_on=-4 be_only=-4 be_out=-5 be_sat=-6 be_she=-2 be_sick=-4 be_there=-6 be_to=-4 be_too=4 be_want=-6
because=-3 before=-8 beside=-2 be~BOSS=3 be~BROKEN=-4 be~DRIVE=-6 be~FULL=3 be~KEEP=4 be~KIN=9 be~LATER=-6 be~LOOK=-3
be~NEAR=-12 be~QUIET=-5 be~QUIETPLACE=-4 be~READ=-15 be~SMALL=15 be~TEXT=5 be~VEHICLE=12 be~WRITE=-2 bill_$=2 black=5
blind=-6 board=2 book=-4 books_be=2 boss=8 both=8 bother=-5 box=-10 bread=2 break=-6 bus=2 but=-3 but_i=3 by=-15
can_$=-4 can_LOOK=-7 can_READ=-3 can_i=-18 can_not=18 can_you=-3 can~AUDIO=-3 can~EYES=-8 can~HEAR=-5 can~KEEP=-3
can~LOOK=-3 can~SCREEN=15 can~SEND=-2 card=-3 carry=-7 carrying=4 chapter=-2 chat=-2 cheap=-4 cheap_$=-4 check=-3
choir=-2 church=2 client=-2 clock=-4 closed=11 code=-6 come=-5 come_again=2 coming=3 coming_$=2 con=8 con_it=5
counter=-3 crack=3 cupboard=5 customer=3 dan=3 dance=5 dark=9 date=-6 day=-2 day_$=-4 deep=15 dentist=3 desk=-6 did=-8
did_i=-3 dime=2 dis=3 dishwasher=4 display=20 do=-2 do_$=4 do_his=4 do_i=-8 do_she=-3 do_you=4 doc=2 doctor=4 does_not=2
does_she=2 dog=23 doing=11 door=-5 down=11 down_for=-2 down_in=2 down_want=-3 drive=-8 driver=-26 driving=9 drops=18
each=21 each_HANDS=14 ear=-3 engine=6 english=3 enough=3 evening=-2 everyone=-3 exam=-3 eyes=-2 face=20 face_$=-4
far_to=2 father=-2 fed_on=-2 feel=-4 feel_READ=-4 finally=-4 fine=-8 finished=-2 follow=-6 font=-2 for=-10 for_DRIVE=-5
for_READ=-2 for_it=9 for_me=11 for_new=4 for_today=6 for_two=2 form=-4 four=-2 free=-19 friday=-3 friday_$=-2 friend=2
from=-3 from_BOSS=2 from_NEAR=3 from_you=4 front=3 front_me=5 full=-11 funny=4 funny_$=4 get_it=-4 get_my=-11 get_on=5
glancing=-2 go=-3 go_on=-4 goes=-5 going=-3 going_$=2 gone_$=-2 good=-3 got=10 got_QUIETPLACE=2 got_it=-4 got_my=-4
got_to=-2 got_your=6 had=2 half=8 hand=-10 hands=4 hard=19 hard_for=17 has=5 has_not=3 hat=2 hate=-2 have_not=2
have_you=2 having=-3 head=10 helps=-2 him=-11 his_$=-3 his_EYES=-7 his_HANDS=-13 his_please=4 his~EYES=-7 his~HANDS=-13
hold=-3 hour=11 hour_$=7 hours=-2 hours_$=4 house=7 how=-7 how_do=-8 how_far=2 how_long=8 how_loud=5 how_much=-4
how_often=3 hundred=-2 i_'d=-9 i_'ll=-8 i_BROKEN=2 i_LOOK=23 i_READ=-3 i_WRITE=3 i_be=19 i_can=-6 i_get=3 i_go=2
i_hate=-2 i_have=6 i_make=4 i_not=2 i_said=-2 i_want=-8 if=-4 if_i=6 if_it=-2 in_DRAFT=2 in_NEAR=-6 in_PERCH=13
in_PUBLIC=-7 in_TEXT=-6 in_VEHICLE=7 in_WRITE=-3 in_bed=-4 in_it=9 in_kitchen=-3 in_me=-3 in_mood=-3 in_one=11 in_red=9
in_work=3 insurance=-2 in~AUDIO=-2 in~BOSS=3 in~CHORE=7 in~DEAF=-5 in~DRIVE=-3 in~HEAR=5 in~KIN=6 in~NEAR=3
in~PRACTISE=5 in~QUIETPLACE=-6 in~READ=-3 in~SCREEN=5 in~TEXT=-8 in~VEHICLE=12 in~WRITE=-2 it_$=-4 it_BROKEN=3
it_HOLD=-5 it_NEAR=8 it_QUIETPLACE=-6 it_SCREEN=4 it_SPEAK=5 it_VEHICLE=6 it_again=-2 it_against=-2 it_as=-3 it_be=-4
it_down=-11 it_far=-5 it_going=-6 it_hard=13 it_his=-2 it_i=-2 it_into=-3 it_loud=-2 it_my=2 it_not=18 it_on=-2
it_one=-3 it_out=-8 it_she=2 it_short=3 it_thing=-4 it_to=-17 it_working=-4 it~ALONE=-2 it~AUDIO=2 it~CHORE=-3
it~DRIVE=-7 it~GUIDE=-7 it~KEEP=-2 it~LATER=6 it~OVER=-4 it~PUBLIC=-5 it~QUIETPLACE=10 it~SEND=5 it~SHOW=4 it~SLEEP=-3
it~SMALL=3 it~TELL=9 it~TEXT=-7 it~WRITE=6 i~BLIND=12 i~DRIVE=6 i~HANDS=5 i~HEADSET=-4 i~HEAR=-17 i~HOLD=5 i~KIN=-7
i~LOOK=7 i~NEAR=-8 i~PAPER=3 i~PRACTISE=3 i~PUBLIC=10 i~QUIET=-2 i~READ=17 i~SEND=-3 i~SLEEP=-5 i~SOUNDHW=-3 i~TELL=-4
i~TEXT=8 i~VEHICLE=8 keep=-5 keep_LOOK=-2 keep_it=5 keys=-2 kids=6 kitchen=-2 know_$=-3 lad=-2 lady=-3 last=-11
late_$=-6 learned=5 leave=-9 leeds=3 left=8 letter=3 letters=3 lid=11 lid_$=4 light=18 light_$=14 lights=7 link=-3
lire=4 listening=-3 little=-7 live=-3 long=10 long_TEXT=4 long_for=10 look=6 looking=2 lot=2 loudspeaker=-6 make=11
make_me=6 make_out=2 makes=5 many=-3 me_$=3 me_and=-4 me_down=-2 me_in=-3 me_it=-2 me_more=2 me_to=9 me_with=-2 mean=-3
meeting=3 message=5 me~AUDIO=-3 me~BROKEN=2 me~MEMO=-3 me~NOISE=-2 me~PAPER=-2 me~QUIET=2 me~READ=6 me~SPEAK=2
me~STORY=-3 me~TELL=-4 me~TEXT=-3 me~VEHICLE=-4 me~WRITE=3 mic=-2 middle=8 minute=-3 minutes=3 mit=9 monday=-4
monday_$=-3 mood=-3 mood_to=-2 more=-11 more_READ=-2 morning=-4 mouth=3 mouth_$=2 much=2 much_$=-3 much_be=-2 my_AUDIO=3
my_BOSS=3 my_DEAF=-2 my_EYES=16 my_HANDS=-3 my_HEADSET=-2 my_HEAR=-2 my_KIN=-3 my_PAPER=4 my_QUIETPLACE=5 my_SCREEN=-2
my_desk=-3 my_head=2 my_order=-2 my_way=5 my~AUDIO=10 my~BROKEN=2 my~HEADSET=-3 my~HEAR=9 my~KEEP=2 my~LOOK=-4
my~PAPER=3 my~QUIETPLACE=7 my~STARE=2 my~TEXT=4 name=-2 neck=9 neck_$=3 new=-14 new_EYES=3 next=3 nice=-3 night=-10
night_$=-5 noise=-3 not_$=3 not_AUDIO=-2 not_HEADSET=-2 not_HEAR=-5 not_PAPER=2 not_PRACTISE=5 not_READ=19 not_SEND=-2
not_SPEAK=-2 not_TEXT=-2 not_can=4 not_feel=-3 not_get=6 not_got=3 not_have=-2 not_in=-10 not_let=4 not_make=2
not_more=-5 not_my=2 not_to=-2 not_want=-5 not~AUDIO=-6 not~DRIVE=-16 not~EYES=18 not~FULL=2 not~GUIDE=-3 not~HEADSET=-3
not~HEAR=-9 not~HOLD=6 not~LOOK=25 not~NOISE=-3 not~OVER=-2 not~PAPER=-4 not~PEN=-2 not~PRACTISE=4 not~READ=8
not~SCREEN=25 not~SEND=-2 not~SOUNDHW=-2 not~SPEAK=-8 not~TEXT=-6 now_$=-2 now_now=6 now_on=2 now~NEAR=-2 now~READ=2
off=-5 off_to=2 office=-2 often=3 often_do=3 old=-4 on_$=8 on_NOISE=4 on_PERCH=6 on_PUBLIC=-8 on_SEND=-2 on_it=19
on_my=9 on_one=-5 on_radio=2 on_sign=2 on_sofa=-5 on_to=15 once=-3 one_$=-9 one_DEAF=2 one_HANDS=30 one_more=-2
on~BOSS=-2 on~HANDS=2 on~LOOK=2 on~NEAR=7 on~NOISE=17 on~PERCH=9 on~PRACTISE=3 on~QUIETPLACE=-3 on~READ=3 on~SCREEN=-10
on~VEHICLE=10 on~WRITE=3 open=-5 or=-13 or_WRITE=3 others=-3 out_$=-2 out_WRITE=3 out_for=9 out_loud=-2 outside=-4
over=7 page=-3 paint=-3 painting=-2 park=-4 park_$=-2 party=-8 party_$=-3 people=2 pin=-3 ping=-2 play=-10
please_SPEAK=3 please_TELL=8 please~SPEAK=3 please~TEXT=2 poor=2 por=2 pour_it=2 press=8 print=-4 printer=-4
properly_$=2 que=-5 quiet=-3 rain=5 read=-6 reader=4 reading=-3 reads=-5 red=2 red_light=7 room_$=3 rota=-5 same=-2
sat=-3 saturday=-10 saturday_$=-8 say=3 saying=-2 schlecht=7 school=4 school_$=-2 screen=8 screens=28 se=4 second=-3
see=-3 seen=-2 send=2 set=2 sharing=-2 she_$=-3 she_'ve=6 she_TELL=2 she_can=-15 she_does=3 she_has=7 she_it=-7
she_said=7 she_want=-4 sheet=4 she~GUIDE=-2 she~LOOK=-8 she~QUIETPLACE=9 she~READ=-4 she~SCREEN=-3 she~SEND=4
she~WRITE=5 shop=-5 short_$=3 should=-5 show=-9 shut=13 side=17 sign=-4 silent=-2 since=-3 sitting=-6 six=-7 sleep=2
sling=4 small=-5 snow=-2 so_i=-5 sofa=-2 something=-3 something_funny=5 something_i=-3 something_to=-3 sound=-3 sounds=4
speak=7 speaker=-4 spelling=-2 steps=6 stop=11 straight=3 stuff=-2 sun=2 sunday=-5 t=5 table=-3 take=3 take_my=4 talk=4
talking=-2 team=-2 tell=4 test=-6 text=-10 than=-5 thanks_to=5 there=-7 there_it=4 thing=5 thing_$=9 things=-6
thinking=-9 ticket=3 till=4 tiny=10 to_$=-2 to_CHORE=2 to_LOOK=10 to_QUIETPLACE=3 to_READ=7 to_WRITE=-2 to_advisor=2
to_be=-3 to_dan=2 to_do=7 to_go=-6 to_keep=2 to_me=-4 to_my=11 to_spain=-3 to_work=2 together=6 tomorrow=-6 too=13
too_SMALL=9 too_long=-4 too_loud=-2 touch=24 tuesday=-4 turn=5 twice=-3 twins=-3 two=8 type=-4 typing=6 under=7 until=6
use=5 used=-3 used_to=-2 vet=-8 walk=-8 wall=-6 walls=-5 want_$=-7 want_READ=-3 want_be=-3 want_for=-3 want_it=-5
want_than=-2 want_to=-7 want_with=2 want~DEAF=3 want~HEAR=4 want~LOOK=-6 want~READ=-8 want~SCREEN=-6 want~TEXT=-2
watch=4 water=6 website=-6 website_$=-4 week_$=-5 what=-12 what_be=-9 what_do=2 what_does=5 what_i=-2 what_it=4
what_time=5 whats=-4 when=-12 when_i=-2 where=-3 where_can=-4 where_do=-2 where_it=2 while=8 while_i=14 whole=-10 why=-4
wife=-3 window=-2 with_AUDIO=-4 with_it=-2 with_me=-5 with_one=7 word=-5 word_$=-3 words_$=-4 words_on=-2 working=-7
would=-3 writing=-6 written=2 wrote=5 yes=3 yesterday=-2 you_$=-2 you_'ll=2 you_HEAR=7 you_LATER=2 you_be=-4 you_can=-6
your~TEXT=2 you~GUIDE=-4 you~HEAR=8 you~KIN=-3 you~LOOK=-2 you~SCREEN=-5 zu=-2 <clause>=-46 've_CHORE=2 've_GUIDE=-2
've_LOOK=4 've_hot=2 've_taped=3 12=-2 40=2 AUDIO_good=2 AUDIO~HANDS=2 BLIND_and=-3 BLIND_be=4 BLIND_can=4
BLIND_degeneration=2 BLIND_i=2 BLIND_in=-4 BLIND_it=-2 BLIND_me=2 BLIND_my=3 BLIND_op=5 BLIND_operation=4 BLIND_person=4
BLIND_today=2 BLIND_user=5 BLIND_with=2 BLIND~EYES=-4 BLIND~SCREEN=-3 BLIND~be=5 BLIND~can=2 BLIND~i=9 BLIND~in=-9
BLIND~me=6 BLIND~on=-2 BOSS_SPEAK=4 BOSS_want=3 BOSS~NEAR=-2 BOSS~PAPER=5 BOSS~SCREEN=2 BOSS~on=-2 BROKEN_me=2
BROKEN_school=6 BROKEN~CARGO=-11 BROKEN~DEAF=-4 BROKEN~FULL=-3 BROKEN~HANDS=-6 BROKEN~LOOK=2 BROKEN~READ=5
BROKEN~VEHICLE=-9 BROKEN~i=2 BROKEN~on=-2 CARGO_SCREEN=-2 CARGO_i=2 CARGO_it=-2 CARGO_on=-4 CARGO_position=8
CARGO~CHORE=6 CARGO~HANDS=11 CARGO~MESS=-3 CARGO~PAPER=-2 CARGO~TELL=2 CARGO~VEHICLE=-7 CARGO~it=-3 CARGO~my=5
CHORE_CHORE=5 CHORE_KEEP=-2 CHORE_KIN=4 CHORE_NEAR=3 CHORE_QUIETPLACE=2 CHORE_SEND=2 CHORE_WRITE=2 CHORE_again=-3
CHORE_be=-2 CHORE_board=2 CHORE_bread=2 CHORE_cake=-3 CHORE_centre=-3 CHORE_for=-6 CHORE_hall=-2 CHORE_how=3 CHORE_i=6
CHORE_mad=7 CHORE_mask=4 CHORE_now=10 CHORE_onions=5 CHORE_out=-4 CHORE_room=-6 CHORE_sauce=2 CHORE_she=3 CHORE_to=2
CHORE~AUDIO=2 CHORE~CARGO=-4 CHORE~DRIVE=-3 CHORE~EYES=-5 CHORE~FULL=-3 CHORE~GUIDE=2 CHORE~HANDS=-15 CHORE~HEAR=3
CHORE~KEEP=-2 CHORE~KIN=8 CHORE~MESS=-2 CHORE~NEAR=-4 CHORE~NOISE=5 CHORE~OVER=2 CHORE~PAPER=3 CHORE~QUIETPLACE=4
CHORE~SEND=4 CHORE~SMALL=-2 CHORE~SPEAK=3 CHORE~TELL=4 CHORE~again=-4 CHORE~be=-4 CHORE~i=9 CHORE~in=2 CHORE~loud=3
CHORE~now=4 CHORE~only=2 CHORE~she=3 DATA_dishwasher=6 DEAF_FULL=-3 DEAF_can=5 DEAF_in=-3 DEAF_plugs=4 DEAF_than=4
DEAF_would=3 DEAF~DRIVE=2 DEAF~FULL=-4 DEAF~VEHICLE=7 DEAF~not=5 DEAF~you=3 DRAFT~CHORE=4 DRAFT~be=3 DRIVE_KIN=2
DRIVE_PUBLIC=4 DRIVE_VEHICLE=-3 DRIVE_again=5 DRIVE_be=-3 DRIVE_boat=4 DRIVE_down=3 DRIVE_has=-4 DRIVE_into=2
DRIVE_it=-16 DRIVE_late=-8 DRIVE_lengths=4 DRIVE_lid=3 DRIVE_me=-4 DRIVE_my=2 DRIVE_now=11 DRIVE_on=-2 DRIVE_past=-7
DRIVE_until=3 DRIVE_uphill=3 DRIVE_which=4 DRIVE_you=2 DRIVE~BROKEN=-7 DRIVE~EYES=-9 DRIVE~KIN=8 DRIVE~NOISE=5
DRIVE~PERCH=-5 DRIVE~PUBLIC=8 DRIVE~TEXT=5 DRIVE~VEHICLE=-4 DRIVE~again=3 DRIVE~be=2 DRIVE~in=-2 DRIVE~now=18
DRIVE~on=-6 DRIVE~you=4 DRIVE~your=2 EYES_$=3 EYES_CHORE=-3 EYES_PRACTISE=-5 EYES_QUIETPLACE=6 EYES_STARE=3 EYES_TEXT=2
EYES_be=11 EYES_between=2 EYES_closed=9 EYES_have=3 EYES_in=-4 EYES_infection=3 EYES_itch=-6 EYES_not=2 EYES_off=4
EYES_she=-2 EYES_shut=7 EYES_suit=-3 EYES_to=-2 EYES_work=-2 EYES~BROKEN=2 EYES~CHORE=-3 EYES~HANDS=-2 EYES~NEAR=3
EYES~OVER=4 EYES~PRACTISE=-5 EYES~PUBLIC=-2 EYES~QUIET=2 EYES~QUIETPLACE=4 EYES~SMALL=-3 EYES~STARE=8 EYES~TELL=2
EYES~again=3 EYES~be=4 EYES~in=-2 EYES~it=9 EYES~me=7 EYES~my=-7 EYES~now=-3 EYES~on=6 EYES~want=-2 FULL_DEAF=-2
FULL_EYES=3 FULL_LATER=-3 FULL_in=7 FULL_my=3 FULL_water=-3 FULL~CHORE=-3 FULL~DEAF=-2 FULL~DRIVE=-2 FULL~EYES=2
FULL~LATER=-4 FULL~MESS=9 FULL~NEAR=2 FULL~NOISE=4 FULL~be=-3 FULL~in=2 FULL~now=-2 FULL~want=-2 GUIDE~SPEAK=3
GUIDE~in=-5 HANDS_CHORE=-3 HANDS_be=5 HANDS_deep=2 HANDS_for=8 HANDS_it=-7 HANDS_luggage=-2 HANDS_on=6 HANDS_or=2
HANDS~AUDIO=3 HANDS~CHORE=-15 HANDS~KEEP=2 HANDS~LATER=-3 HANDS~MESS=2 HANDS~NEAR=5 HANDS~NOISE=3 HANDS~SOUNDHW=4
HANDS~again=-4 HANDS~not=3 HANDS~now=-2 HANDS~on=7 HANDS~want=-6 HANDS~you=3 HEADSET_STARE=2 HEADSET~DEAF=2
HEADSET~DRIVE=-2 HEADSET~STARE=2 HEADSET~on=-2 HEADSET~your=2 HEAR_want=4 HEAR~me=2 HOLD_$=-2 HOLD_CARGO=4 HOLD_PERCH=4
HOLD_party=-2 HOLD_pushchair=3 HOLD_sofa=6 HOLD_thing=4 HOLD_two=3 HOLD_weight=-5 HOLD_wheelbarrow=3 HOLD_wire=4
HOLD_with=-2 HOLD~CARGO=3 HOLD~HANDS=-4 HOLD~KIN=12 HOLD~PERCH=4 HOLD~can=-2 HOLD~i=2 KEEP_down=7 KEEP_off=7 KEEP~OVER=2
KEEP~PERCH=5 KEEP~my=4 KIN_but=6 KIN_chewed=2 KIN_dressed=3 KIN_i=2 KIN_not=5 KIN~BLIND=-8 KIN~BOSS=5 KIN~CHORE=-6
KIN~DRIVE=-6 KIN~HANDS=9 KIN~MESS=-4 KIN~QUIETPLACE=3 KIN~VEHICLE=-4 LATER_my=3 LATER~HANDS=5 LOOK_anything=-2
LOOK_away=6 LOOK_badly=7 LOOK_be=2 LOOK_down=8 LOOK_him=-6 LOOK_not=6 LOOK_point=-3 LOOK_schlecht=6 LOOK_thing=7
LOOK~EYES=-2 LOOK~SPEAK=3 LOOK~VEHICLE=-2 LOOK~again=-2 LOOK~be=4 LOOK~his=-4 LOOK~i=3 LOOK~in=-14 LOOK~not=6 MEMO_i=2
MEMO~be=2 MESS_$=8 MESS_CHORE=-2 MESS_NEAR=3 MESS_cake=5 MESS_for=-2 MESS_i=4 MESS_it=-3 MESS_off=-5 MESS_on=-3
MESS_to=6 MESS~CHORE=-4 MESS~HANDS=-3 MESS~NEAR=4 MESS~OVER=5 MESS~QUIET=3 MESS~i=6 MESS~in=-6 MESS~it=4 MESS~me=4
NEAR_DRIVE=5 NEAR_NEAR=-2 NEAR_be=2 NEAR_i=2 NEAR_month=-2 NEAR_stop=10 NEAR~DRIVE=4 NEAR~HANDS=-4 NEAR~PAPER=7
NEAR~TELL=3 NEAR~VEHICLE=7 NEAR~be=2 NEAR~his=-2 NEAR~i=3 NEAR~in=4 NEAR~it=2 NEAR~my=-6 NEAR~not=-2 NEAR~through=2
NOISE_cancelling=2 NOISE_from=2 NOISE_holes=6 NOISE~HEADSET=2 NOISE~HEAR=-2 NOISE~PERCH=-3 NOISE~QUIETPLACE=2
NOISE~SCREEN=2 NOISE~you=-2 OVER_in=2 OVER_my=10 OVER~CHORE=-3 OVER~EYES=8 OVER~PAPER=5 OVER~in=3 PAPER_CARGO=2
PAPER_TELL=4 PAPER_has=3 PAPER_make=4 PAPER_makes=3 PAPER_thin=-2 PAPER_went=3 PAPER~BROKEN=4 PAPER~KIN=2 PAPER~NOISE=2
PAPER~PERCH=-3 PAPER~TELL=4 PAPER~WRITE=2 PAPER~in=-3 PAPER~on=-7 PAPER~through=3 PERCH_SPEAK=3 PERCH_be=-2 PERCH_in=-2
PERCH_my=3 PERCH_on=-3 PERCH_she=2 PERCH_under=4 PERCH~CARGO=5 PERCH~GUIDE=3 PERCH~KIN=5 PERCH~NEAR=-4 PERCH~SPEAK=5
PERCH~in=-3 PERCH~it=3 PERCH~me=2 PERCH~she=2 PRACTISE~CHORE=4 PRACTISE~VEHICLE=-2 PUBLIC_$=-7 PUBLIC_for=4
PUBLIC_lunches=2 PUBLIC_weights=6 PUBLIC~CHORE=4 PUBLIC~DRIVE=-2 PUBLIC~EYES=3 PUBLIC~SCREEN=2 QUIETPLACE_DRIVE=4
QUIETPLACE_dress=2 QUIETPLACE~CHORE=2 QUIETPLACE~NEAR=-2 QUIETPLACE~now=2 QUIET_QUIETPLACE=2 QUIET_on=-2 QUIET~DRIVE=6
QUIET~READ=2 READ_attached=2 READ_can=3 READ_english=7 READ_i=4 READ_properly=6 READ~BROKEN=2 READ~CARGO=2 READ~HANDS=6
READ~VEHICLE=2 READ~WRITE=3 SCREEN_PAPER=2 SCREEN_SOUNDHW=-3 SCREEN_be=19 SCREEN_dance=3 SCREEN_from=3 SCREEN_i=-2
SCREEN_in=-10 SCREEN_jump=2 SCREEN_while=-3 SCREEN_yet=3 SCREEN~BROKEN=3 SCREEN~CARGO=4 SCREEN~GUIDE=-2 SCREEN~HANDS=-13
SCREEN~KIN=-2 SCREEN~PAPER=9 SCREEN~PERCH=-2 SCREEN~PUBLIC=-2 SCREEN~QUIET=-4 SCREEN~SHOW=2 SCREEN~SOUNDHW=-7
SCREEN~VEHICLE=2 SCREEN~can=-2 SEND_my=2 SEND_please=3 SEND_telly=2 SEND~EYES=2 SEND~READ=2 SEND~TELL=4 SEND~in=4
SEND~on=5 SHOW~BROKEN=9 SLEEP_CARGO=-3 SLEEP_in=-3 SLEEP_mask=2 SLEEP_on=-2 SLEEP~CARGO=-3 SLEEP~HANDS=-4 SLEEP~my=-4
SMALL_DRAFT=2 SMALL_about=-3 SMALL_did=3 SMALL_i=5 SMALL_in=5 SMALL_it=9 SMALL_my=2 SMALL_one=-4 SMALL~DRAFT=2
SMALL~PAPER=2 SMALL~TEXT=2 SMALL~be=-2 SMALL~me=7 SMALL~my=2 SMALL~on=9 SOUNDHW_be=-2 SOUNDHW~SMALL=-2 SOUNDHW~be=-3
SPEAK_BOSS=2 SPEAK_LATER=3 SPEAK_your=3 SPEAK~BLIND=4 SPEAK~BOSS=2 SPEAK~DRAFT=4 SPEAK~DRIVE=-2 SPEAK~READ=-2
SPEAK~VEHICLE=-2 SPEAK~your=2 STARE_EYES=-2 STARE_your=2 STARE~DEAF=2 STARE~EYES=-3 STARE~your=2 TELL~CARGO=3
TELL~HANDS=-2 TELL~me=-4 TEXT_SPEAK=4 TEXT_my=2 TEXT_too=4 TEXT~DRIVE=2 TEXT~SCREEN=5 TEXT~again=5 VEHICLE_$=12
VEHICLE_DRIVE=-2 VEHICLE_WRITE=2 VEHICLE_be=2 VEHICLE_i=5 VEHICLE_in=3 VEHICLE_makes=2 VEHICLE_my=2 VEHICLE_now=4
VEHICLE_park=-2 VEHICLE_till=4 VEHICLE_turn=2 VEHICLE_unterwegs=5 VEHICLE~DRIVE=-6 VEHICLE~WRITE=3 VEHICLE~be=2
VEHICLE~i=4 VEHICLE~it=6 VEHICLE~my=9 VEHICLE~now=2 VEHICLE~on=2 VEHICLE~please=2 VEHICLE~you=4 WRITE~be=5 ^_BLIND=5
^_EYES=11 ^_OVER=2 ^_STARE=-2 ^_VEHICLE=4 ^_about=11 ^_again=-3 ^_ah=2 ^_coming=7 ^_con=3 ^_crossing=3 ^_cutting=2
^_do=-12 ^_doing=13 ^_drivin=6 ^_extractor=-3 ^_found=-3 ^_fresh=7 ^_gutting=2 ^_hab=12 ^_had=2 ^_halfway=8
^_handsfree=10 ^_head=9 ^_hour=3 ^_knuckle=7 ^_mid=17 ^_mountain=5 ^_nepa=2 ^_operating=9 ^_pegging=7 ^_pitch=8
^_pulling=4 ^_se=5 ^_second=-2 ^_so=-4 ^_splitting=3 ^_standing=13 ^_sterile=3 ^_stuck=14 ^_surgical=2 ^_tengo=12
^_two=3 ^_und=2 ^_under=2 ^_wading=3 ^_wiped=-2 ^_with=2 ^_yeah=-2 ^_yesterday=-2 ^_your=-4 about_bill=2 about_for=5
abseiling=3 across=4 across_room=7 advisor_WRITE=2 after_it=2 again_in=-5 again_pocket=2 against=-4 against_BLIND=-2
against_him=-2 again~DRIVE=2 again~VEHICLE=-3 ah_be=2 ai=3 ai_it=2 airing=6 airing_cupboard=6 al_KIN=2 alarm_$=3
allowed_in=-2 allowed_to=4 always=-4 and_CARGO=4 and_EYES=4 and_MESS=4 and_PAPER=2 and_SCREEN=7 and_can=-2 and_doc=2
and_if=5 and_me=5 and_nappy=10 and_now=12 and_sterile=4 anna_TEXT=2 ants=2 ants_$=2 any_tips=3 anyone_WRITE=2
anything_now=2 approaching=2 approaching_VEHICLE=2 arm=10 arms=7 arrive=5 arrive_not=3 as_BLIND=11 attached=2
attached_$=2 aunty=-2 auto=4 bad_today=3 badly=7 badly_$=2 badly_NOISE=2 bag=-4 bake=-2 baking=-3 ball=4 ball_NEAR=3
bandage=2 bandage_OVER=2 bars=2 bathroom_shelf=2 bay=2 be_BLIND=2 be_DATA=7 be_FULL=-3 be_HANDS=-2 be_HOLD=3 be_KEEP=9
be_MESS=6 be_NOISE=5 be_PERCH=-2 be_READ=-3 be_SLEEP=-3 be_SMALL=3 be_SPEAK=-3 be_always=-2 be_ants=2 be_approaching=2
be_bad=6 be_be=7 be_blue=-4 be_brown=-10 be_brushing=4 be_crawling=4 be_cutting=3 be_difficult=4 be_down=-3 be_drivin=11
be_dry=-2 be_fixing=8 be_flying=9 be_gutting=7 be_halfway=5 be_hoarse=2 be_home=-3 be_mid=2 be_mit=4 be_moving=6
be_mucking=7 be_my=6 be_off=-8 be_open=-2 be_outside=-3 be_packing=5 be_partially=5 be_please=2 be_plucking=5
be_registered=3 be_screwing=5 be_standing=-3 be_struggle=10 be_thinking=-6 be_tying=7 be_upside=2 be_using=2
be_wallpapering=9 be_wearing=2 bebe=6 beds=3 behind=7 between=12 between_bed=2 between_my=9 be~ALONE=-2 be~CARGO=12
be~DATA=4 be~DRAFT=2 be~HANDS=-5 be~MESS=4 be~SHOW=-4 be~SOUNDHW=-2 be~TELL=4 bici=5 big=-5 bike=-19 bikes=-4 bleach=2
blinding=3 blinds=-4 blue_TELL=4 blur=7 blurry=11 boat=6 boat_$=2 boiler_with=2 bottle=6 bras=4 brass=-5 brazo=3
bread_$=2 bridge=6 bridge_in=3 bring=-2 broke=4 brother=10 brown=-10 brown_$=-10 brushing=4 brushing_my=4 builder=-2
bulb=5 burst=2 bust=-5 busy=7 buttery=4 buttery_$=4 buy=5 buy_DEAF=4 buy_for=3 by_way=2 cake_for=-3 cake_it=2
cancelling=2 cancelling_HEADSET=2 candle=2 cane=2 can~CHORE=-4 can~DEAF=3 can~DRIVE=-13 can~HANDS=-3 can~KIN=-3
can~OVER=-2 can~READ=4 car=-6 cards=-2 cards_$=-2 carnival=3 carnival_$=3 carriageway=4 carsick=9 carsick_READ=6
carsick_if=4 cataract=12 cataracts=4 ceiling=11 ceiling_$=6 centre=-4 chair=3 chair_NEAR=6 charging=2 charging_across=3
chewed=4 chewed_my=2 chopping=5 christmas=-2 clean=-18 climbing=7 closed_$=11 cloth=3 coat=3 coat_$=2 coche=7
cocinando=7 cockpit=9 cockpit_$=9 cold_$=-4 colour_on=3 combine=11 combine_$=5 combine_do=4 coming_on=4 conduis=6
contacts=5 controls=9 controls_crane=7 cook=-5 cooked=-4 cooking=4 cost_i=2 cote=2 court=-2 covered=7 crack_now=3
crane=20 crane_$=12 crane_i=4 crawling=4 crawling_through=4 cream=-2 cross=7 cross_PRACTISE=7 crossing=2
crossing_bridge=3 cucumber=4 cuisine=5 cupboard_$=6 curtains=2 cutting=6 cutting_hair=2 cutting_his=3 cycling=16
dan_yes=2 dance_in=3 daren=11 daren_t=11 date_$=-2 daughter=-4 day_about=3 day_i=2 deep_in=13 degeneration=2
degeneration_$=2 dentist_chair=6 desk_$=-2 dey=2 did_TEXT=3 did_anna=2 diesel=2 diesel_$=2 difficult=4 difficult_for=4
dilating=3 dilating_SEND=3 dishes=5 dizzy=2 dizzy_$=2 do_NOISE=2 do_vegan=2 does=-8 doing_eighty=7 doing_it=-2
doing_my=5 doing_press=5 doing_seventy=4 dos=4 dos_HANDS=2 double=8 dough=-2 down_drain=3 down_from=-3 downward=6
downward_KIN=6 drain=3 drain_$=3 dress=3 dress_$=2 dressed=3 drilling=6 drives=-7 drivin=19 drivin_$=6 drivin_noo=2
drone=6 drone_$=3 drone_please=3 dry=-6 dryer=-4 dual=4 dual_carriageway=4 dust=3 dyslexic=-6 ecran=2 eggs=-2
eight_on=-3 eighty=8 eighty_on=7 elbow=4 elbows=11 else_be=-2 english_$=5 english_WRITE=4 enough_hour=2 evening_$=-2
every_TEXT=3 every_day=2 everywhere=2 exit=11 exit_$=6 expect=2 expect_me=2 extractor=-3 extractor_fan=-3 eyesight=10
face_down=5 face_in=5 fahr=5 fair=-3 fair_NEAR=-3 fais=10 fais_it=7 fan=-4 fan_it=-3 feed=-4 fell=-2 fine_$=-3
fingers=12 fish=4 fish_$=7 fist=2 fist_$=2 fists=3 fixed=-2 fixing=8 fixing_tap=6 flannel=5 flannel_OVER=2 floating_in=2
floor_on=3 flour=5 flying=11 flying_drone=7 foam=-2 foot=2 for_CHORE=-2 for_GUIDE=7 for_HANDS=-2 for_carnival=4
for_day=-2 for_eight=-3 for_fair=-3 for_sauce=11 for_seventy=3 for_ten=5 forbidden=3 forklift=8 found=-6 found_my=-5
fresh=7 fresh_nail=7 from_PERCH=-3 from_late=2 from_upstairs=2 front_$=2 front_BROKEN=3 front_DRIVE=-3 frozen=3
funeral=3 garage=-2 garden=-16 gauntlets=5 gauntlets_on=3 gave=-2 get=5 get_KIN=3 get_MESS=-4 get_TEXT=3 get_carsick=10
get_in=4 get_scrambled=9 get_to=2 get_water=5 gig=-2 glare=14 glasses=-6 glaucoma=4 gloved=3 gloves=6 glued=3 go_BLIND=5
going_along=2 going_to=-4 gone_i=3 good_two=2 got_BLIND=4 got_DEAF=-3 got_MESS=5 got_READ=-3 got_SLEEP=-3 got_hour=2
got_new=-6 got_on=5 got_one=2 got_patch=8 green=2 green_NOISE=2 guantes=2 gutting=11 gutting_fish=7 gutting_mackerel=2
hab=19 hab_nasse=2 had_EYES=5 hair=22 hair_$=16 half_it=2 half_off=11 halfway=16 halfway_on=5 halfway_through=4 hall=-6
hall_NEAR=-2 hande=3 handed=-6 handsfree=10 handsfree_please=10 hanging=7 harness=3 has_PUBLIC=-2 has_crack=3 hasta=5
hauling=4 haun=4 haun_$=4 have_BLIND=4 have_i=3 have_poor=5 have_trouble=5 having_CARGO=-2 head_$=5 head_and=3 head_in=8
head_it=-2 headache_$=2 helm=11 helm_$=4 helm_want=4 helps_against=-2 hemming=3 high_for=3 him_$=-4 him_in=-3 hip=-5
his_hair=7 his_i=3 his~DRIVE=-2 his~FULL=-4 his~HOLD=-2 his~VEHICLE=-2 hoarse=3 hoarse_i=3 hob=8 holding=12 holes=11
holes_$=4 home_from=2 hoover=-7 hot=9 hot_$=2 hot_flannel=2 hour_CHORE=11 house_SPEAK=3 hurt=6 i_CARGO=-3 i_DRIVE=15
i_HOLD=7 i_ai=3 i_buy=2 i_daren=10 i_fais=6 i_had=-10 i_know=-3 i_lache=2 i_n=3 i_plug=7 i_sat=2 i_struggle=3 i_to=-2
i_wear=4 ice=-2 icing=4 in_CARGO=-2 in_CHORE=4 in_EYES=2 in_FULL=3 in_HANDS=-3 in_PAPER=6 in_PRACTISE=2 in_about=2
in_again=-6 in_airing=6 in_anything=4 in_be=-2 in_blue=3 in_bottom=2 in_can=-2 in_ceiling=8 in_cockpit=9 in_combine=11
in_controls=7 in_dentist=4 in_downward=6 in_each=14 in_face=-4 in_helm=10 in_his=-5 in_hole=2 in_june=-3 in_lights=8
in_manure=2 in_market=-3 in_meatballs=7 in_memorial=-2 in_middle=3 in_morning=-2 in_my=7 in_noch=2 in_physio=2 in_sea=2
in_sling=5 in_spring=-6 in_stone=2 in_stop=2 in_supermarket=-3 in_tent=3 in_turkey=3 in_twelve=11 in_use=10 in_vet=-3
in_volant=13 in_vr=2 in_wallpaper=3 infection=2 in~BROKEN=-3 in~EYES=5 in~GUIDE=-7 in~HANDS=4 in~LOOK=-3 in~PERCH=8
in~PUBLIC=-14 in~SOUNDHW=-2 iron=4 ironing=10 it_BLIND=2 it_EYES=5 it_FULL=5 it_HANDS=2 it_MESS=7 it_PAPER=-2 it_READ=-5
it_SEND=5 it_across=2 it_buttery=4 it_charging=3 it_cheap=-4 it_cost=2 it_day=3 it_dos=2 it_green=2 it_hot=3 it_late=4
it_loudspeaker=-3 it_make=2 it_mano=2 it_moving=2 it_order=4 it_pitch=5 it_platos=4 it_room=-2 it_ruined=2 it_runway=10
it_sky=4 it_throb=3 itch=-6 itch_in=-6 its=-4 it~HANDS=-4 it~READ=6 it~STARE=2 i~AUDIO=2 i~CHORE=9 i~DEAF=-5 i~LATER=-4
i~MESS=6 i~PERCH=8 i~QUIETPLACE=2 i~STARE=-2 jacket=4 jacket_$=4 jazz=2 jogging=2 jump_about=4 jumping=2 june=-4
june_$=-4 k=6 k_hour=6 kayak=6 keep_EYES=-7 kilos=6 kilos_CARGO=3 kneading=3 knee=2 knee_$=2 knees=9 knees_$=6
knees_under=2 knitting=9 knot=7 knot_$=7 know_his=3 know_more=2 knuckle=7 knuckle_deep=7 koche=9 kochen=3 ladder=9
lamp=4 lane=-2 lanes=-2 lap=-14 laptop=-2 late_shift=2 laundry=3 lavando=4 leads=3 leaflet=-2 learning=-2 learnt=4
learnt_to=5 lecture=-2 leeds_$=4 lengths=5 lenses=2 levers=2 levers_$=2 lid_on=5 lids=7 life_$=-2 lift=4 lifting=12
lights_$=9 lights_off=2 live_$=-2 llenos=2 loading=7 loft=2 long_be=-8 long_do=-3 long_have=6 long_in=4 long_to=-3
lorry=5 loudspeaker_has=-3 lovely=-2 luggage=-2 luggage_$=-2 lugs=-2 m4=7 m4_$=7 mackerel=2 macular=6 mad=5 mad_$=8
main=2 make_PUBLIC=2 make_i=2 make_on=4 makes_it=3 makes_me=3 manage=-3 manejando=22 mano=4 mano_$=4 manos=6 manure=2
manure_$=2 many_DRAFT=2 map=-2 mark=2 mark_READ=3 market=-4 market_for=-3 mascara=4 mascara_$=3 mask=18 mask_down=3
mask_on=8 mast_$=2 match=-5 me_EYES=2 me_HOLD=3 me_dizzy=2 me_do=6 me_headache=4 me_olvidaron=2 me_sick=3 me_think=2
me_touch=4 meatballs=7 meatballs_$=7 meetings=4 memorial=-2 memorial_my=-2 merging=5 me~EYES=11 me~HANDS=-3 me~HOLD=2
me~OVER=2 mid=21 mid_GUIDE=8 mid_squat=8 middle_CHORE=5 middle_every=3 milk=-14 milking=11 mind=-5 mind_$=-4 mins=4
mins_$=2 mirror=2 mit_VEHICLE=5 mitts=16 mitts_$=6 mitts_on=2 monitor=-7 month=-4 month_$=-4 moped=2 morning_for=-2
mother=-4 moto=5 motor=2 mountain=4 mountain_CHORE=5 moving=19 moving_$=14 mower=8 much_SCREEN=10 mucking=7
mucking_out=7 mucky=3 muddy=7 must=-2 my_BLIND=7 my_CARGO=-5 my_DRIVE=5 my_PERCH=-2 my_READ=5 my_again=9 my_coat=2
my_face=13 my_hair=3 my_jacket=3 my_knees=10 my_lids=3 my_make=5 my_mascara=4 my_mitts=2 my_neck=5 my_own=-6 my_pocket=2
my_teeth=13 my_thing=6 my_tremor=3 my~BOSS=2 my~CARGO=-2 my~CHORE=-4 my~EYES=12 my~FULL=3 my~GUIDE=-2 my~LATER=-4
my~MESS=2 my~NEAR=-7 my~PERCH=-3 my~PRACTISE=-7 my~SMALL=2 n_arrive=3 nae=2 nah=-3 nail=6 nail_CHORE=7 nappy=14
nappy_half=11 nasse=2 nasse_HANDS=2 nearly_BLIND=2 neck_in=4 needle=4 nepa=2 nervous=-4 nervous_KIN=-3 new_SCREEN=-2
news_CARGO=2 nice_$=-2 nine_LATER=4 noch=6 noo=3 noo_$=3 noon=-2 noon_$=-2 north=2 north_face=3 nose_$=-2 not_BLIND=-9
not_DRIVE=-5 not_EYES=9 not_HANDS=4 not_SCREEN=-6 not_allowed=7 not_expect=2 not_learnt=4 not_light=4 not_manage=-3
not_reach=5 not_rien=2 not_stop=2 not_take=5 not_taking=2 not_touch=15 not_touching=14 not_wrong=-3 not~BLIND=-6
not~CHORE=-4 not~HANDS=17 not~SMALL=-4 not~VEHICLE=-6 now_SHOW=5 now_enough=2 now_through=3 now~DRIVE=2 now~LOOK=5
now~PERCH=-2 now~SCREEN=8 now~SHOW=7 now~TEXT=2 nurse=-9 o_$=2 off_$=5 off_DRIVE=-5 off_PERCH=4 off_and=3 off_in=-2
off_my=-8 oil=-2 old_$=2 olvidaron=2 olvidaron_it=2 on_CHORE=3 on_DRIVE=13 on_FULL=2 on_GUIDE=-2 on_HANDS=3 on_HOLD=-5
on_QUIET=-2 on_QUIETPLACE=-3 on_VEHICLE=15 on_ball=3 on_bathroom=2 on_break=-2 on_cross=7 on_dual=4 on_each=4 on_floor=2
on_friday=-4 on_go=3 on_long=4 on_loud=2 on_m4=7 on_me=8 on_monday=-3 on_other=-5 on_quad=2 on_saturday=-8 on_settee=-2
on_stairs=5 on_steps=3 on_stilts=4 on_sunday=-4 on_trapeze=3 on_water=6 on_website=-6 on_windowsill=2 one_be=-2
one_knee=2 onions=6 onions_$=5 only~LOOK=5 only~MEMO=2 on~BLIND=2 on~CARGO=7 on~DRAFT=-2 on~DRIVE=8 on~FULL=5 on~HOLD=-4
on~LATER=2 on~PAPER=2 on~QUIET=-2 on~SMALL=-5 op=3 op_it=2 open_$=-4 operating=9 operating_crane=9 operation=2
operation_yesterday=3 optician=2 optometrist=2 order=-3 order_it=4 order_on=-4 other_HANDS=-3 others_$=-2 out_CHORE=3
out_DRIVE=23 out_EYES=-4 out_PERCH=-4 out_VEHICLE=-4 out_mind=-2 out_my=7 own=-7 oxters=2 packed=-5 packing=5
packing_CARGO=2 packing_VEHICLE=2 painted=-3 pan=6 pantalla=4 paper=-6 partially=3 partially_EYES=3 party_in=-2 past=-6
past_$=-7 patch=9 patch_on=10 pedalling=6 peel=2 pegging=5 pegging_out=6 person=2 person_$=3 phones=-8 photo=-3
physio_it=2 piano=2 piano_$=2 picture=3 picture_$=5 pinned=8 pitch=13 pitch_SMALL=13 place=-4 plank=6 planning=-2
plaster=-2 platos=4 platos_$=4 please_his=2 please~TELL=7 plucking=5 plucking_MESS=2 plug=7 plug_$=7 plugs_i=4
plumber=-2 pocket=7 pocket_$=4 point=-5 poor_EYES=5 position=7 position_$=8 prescription=-2 prescription_$=-2
presenting=-2 press_ups=5 price=-4 pruning=2 pulling=14 pulling_out=5 pupil=-3 pushchair=3 pushchair_on=3 pushing=7
putting=4 quad_$=2 queue=-2 rad=10 radio_LATER=3 reach=2 reach_PAPER=2 registered=5 registered_BLIND=5 remind=-2
remind_me=-2 repair=-2 repaired=-10 rest_my=2 reversing=4 riding=7 rien=5 rien_$=2 riesling=3 road=-4 roads=-2 rod=2
roller=-2 rolling=-11 room=-6 room_MESS=-2 rope=4 round_face=-3 roundabout=6 row=-18 rowing=3 rude=-2 ruined=2
ruined_$=2 running=-17 runway=10 runway_in=10 sale=-2 salt=2 sat_in=-4 sat_on=2 sauce=15 sauce_$=13 sauna=-4 saw=-8
sawdust=2 scaffold=4 scale=2 schlecht_$=3 schlecht_SPEAK=3 school_i=5 school_in=6 scrambled=9 scrambled_$=9 screwing=5
screwing_shelf=5 scrubbed=2 se_me=5 second_HANDS=-4 seconds=-2 seh=6 server_rack=2 set_alarm=3 set_off=2 settee=-2
seventy=12 seventy_on=4 seventy_year=3 sewing=5 shampoo=3 shattered=7 shaving=6 she_again=3 she_be=-2 she_else=-2
shed=-3 sheep=2 shelf=16 shelf_$=2 shelf_together=5 she~BLIND=-6 she~DRAFT=2 she~HANDS=-3 she~HOLD=-2 she~OVER=-3
shoulder=-7 shower=7 shut_$=5 si=2 sick_$=2 side_$=5 side_be=2 side_room=2 sight=4 sign_$=-2 sign_words=3 single=3
sink=10 sink_$=3 sixty=2 ski=2 skiing=2 sky=3 sky_blue=4 slime=2 sling_$=4 slope=2 slow=-3 smashed=2 so=-4 so_SCREEN=3
sofa_with=4 soldering=10 some_jazz=3 space=4 spain=-6 spain_in=-5 splitting=2 splitting_head=3 spring=-6 spring_$=-6
spuds=3 squat=7 squat_$=8 squeegee=3 squeegee_$=3 squinting=-5 st=2 stair=2 stairs=7 stairs_$=3 standing=3 stared=3
staring=3 start_DRIVE=2 stays=3 stays_on=3 steamed=2 steering=11 steps_$=5 sterile=10 sterile_$=7 stilts=6 stilts_for=4
stirring=6 stone_$=2 stop_PERCH=2 stop_please=10 stove=13 streaming=4 streaming_$=3 street=5 street_NEAR=5 struggle=15
struggle_$=10 struggle_with=3 stuck=13 stuck_in=7 suit=-2 suit_round=-3 sunday_$=-2 supermarket=-3 supermarket_$=-3
surgical=4 surgical_HANDS=2 swimming=-4 swollen=2 t_LOOK=4 taken_my=3 taking_my=2 tap=6 tap_$=4 taped=11 taxi=-23
teeth=12 teeth_$=10 tel=2 telescope=4 telescope_$=4 telly_on=2 ten_hours=2 tengo=15 tengo_al=2 tengo_it=5 tent_$=4
tested=-3 than_other=4 thanks_$=-2 theory=-2 thick=2 thick_HANDS=-2 thin=-3 thinking_CHORE=-2 thinking_DRIVE=-2
thirty=-2 threading=5 throb=3 throb_$=3 through_PERCH=2 through_middle=3 through_my=3 through~GUIDE=3 through~HOLD=4
through~PERCH=2 through~TEXT=3 through~VEHICLE=2 thumbs=-8 thursday_$=-2 ticket_to=3 tight=4 tiles=2 tiles_$=2
till_nine=4 time_it=10 tips=3 tips_i=4 tired=-7 to_DRIVE=-6 to_NEAR=2 to_leeds=2 to_mark=3 to_set=2 today_$=6 toddler=-9
together_$=5 tonight=4 too_high=3 too_much=9 torch=12 touch_anything=12 touching=16 touching_SCREEN=2 touching_my=5
tow=2 towards=3 tractor=13 traffic=3 trainer=7 trapeze=3 tremor=5 tremor_want=2 trouble=3 trouble_READ=5 tuesday_$=-3
turkey=4 turkey_$=4 turn_it=2 twelve=8 twelve_$=4 twelve_k=4 two_$=-3 two_CARGO=6 two_HANDS=3 two_kilos=4 tying=7
tying_knot=8 umpire=-2 und=4 under_boiler=2 under_sink=7 unterwegs=5 unterwegs_$=5 until_six=2 uphill=3 uphill_$=3 ups=5
ups_$=2 ups_i=2 upside=3 upside_down=3 upstairs=5 upstairs_$=5 use_$=5 use_i=3 user=5 user_$=2 using_PAPER=2 vaisselle=7
van=-14 vegan=2 vegan_$=2 velo=6 veo=2 vet_it=-3 viel=4 volant=13 volant_$=6 volant_set=3 wading=3 waist=2 waiting=2
walking=-11 wallpaper=2 wallpaper_KEEP=3 wallpapering=9 wallpapering_$=9 want_FULL=4 want_SCREEN=-3 want_my=8
want_telescope=4 want_ticket=3 want~CHORE=-5 want~EYES=-6 want~FULL=5 want~HANDS=11 wardrobe=4 wash=-5 washed=-12
washing=12 water_out=5 way_pulling=2 wear=3 wear_to=4 wearing=6 wearing_DRIVE=3 week=-8 weekend=-3 weight=-5 weight_$=-5
weights=6 weights_$=6 welding=5 went_SMALL=2 wet=6 what_colour=3 what_helps=-2 wheelbarrow=3 wheelbarrow_$=2 where_be=5
which_EYES=-4 which_HEAR=3 which_VEHICLE=3 which_exit=6 which_street=7 whisking=9 wie_viel=4 windowsill=2 wiped=-4
wire=6 wire_your=2 with_CARGO=4 with_FULL=-5 with_READ=9 with_contact=-4 with_four=3 with_his=-5 with_my=-3
with_nervous=-3 with_others=-2 with_squeegee=3 with_zigzags=2 word_in=3 words_get=9 words_go=5 work_$=-6 work_in=10
work_on=3 work_till=-2 working_$=-4 wrestling=3 wrong_PAPER=2 wrong_with=-3 y=11 y_not=6 yeah=-2 year_old=2 yes_i=2
yesterday_i=-2 yet_$=2 you_buy=3 you_every=3 your_DEAF=2 your_HANDS=-2 your_picture=3 your~DEAF=2 your~DRIVE=-2
your~HANDS=-3 you~CHORE=-2 zero=2 zipped=2
"""
