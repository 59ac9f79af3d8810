"""What each piece of evidence adds to `can_listen`, in tenths of log odds.

Written by bench/fit_delivery.py; not to be changed by hand.
"""

from typing import Final

TABLE: Final = """
'd=-2 'll=-8 'll_HEAR=-2 've=12 've_be=-5 ALONE=29 ALONE~it=3 AUDIO=-7 AUDIO_be=4 AUDIO_off=-2 AUDIO~again=11 AUDIO~be=3
AUDIO~it=3 AUDIO~please=-2 BLIND=-2 BOSS=-3 BOSS_it=9 BOSS~HEAR=-4 BOSS~SPEAK=-3 BOSS~be=-2 BOSS~can=-5 BOSS~in=-6
BOSS~it=7 BROKEN=6 BROKEN_his=-2 BROKEN_in=6 BROKEN_my=-8 BROKEN~it=-2 BROKEN~my=-7 CARGO~SLEEP=-2 CARGO~in=-3
CARGO~on=4 CHORE=-10 CHORE_$=-5 CHORE_it=9 CHORE~PUBLIC=2 CHORE~it=8 DEAF=17 DEAF_$=-3 DEAF~in=4 DRAFT=-11 DRAFT_$=-2
DRAFT~i=-2 DRIVE=-10 DRIVE~i=2 DRIVE~it=-2 EYES=-14 GUIDE=-6 GUIDE_$=-2 GUIDE~it=-4 GUIDE~me=-2 HANDS=-12 HANDS_$=-4
HEADSET=21 HEADSET_$=6 HEAR=6 HEAR_$=4 HEAR_again=10 HEAR_it=-6 HEAR_to=-9 HEAR~QUIETPLACE=-2 HEAR~again=16 HEAR~it=-14
HEAR~now=16 HEAR~on=-7 HEAR~you=-2 HOLD=-3 KEEP=-6 KIN_$=2 KIN_be=2 KIN_can=-2 KIN_it=7 KIN~BROKEN=-2 KIN~READ=3
KIN~again=3 KIN~be=6 KIN~can=-2 KIN~in=-7 KIN~it=6 KIN~now=-2 KIN~on=7 LATER=-8 LATER_$=-3 LOOK=-6 LOOK_$=-2 MEMO_it=3
MEMO~it=4 MEMO~my=2 MESS=-8 NEAR_me=5 NEAR~me=5 NOISE=11 NOISE_$=-5 NOISE_be=7 NOISE_i=-2 NOISE_in=-2 NOISE_it=6
NOISE~DRIVE=4 NOISE~GUIDE=2 NOISE~again=2 NOISE~be=6 NOISE~i=2 NOISE~in=-6 NOISE~it=7 NUMBERS=-3 OVER=22 OVER_$=17
OVER_it=6 OVER~QUIETPLACE=15 OVER~it=5 OVER~my=-2 OVER~on=-3 PAPER=-10 PEN=-2 PERCH=-6 PRACTISE_$=3 PUBLIC=7 PUBLIC~it=4
QUIET=10 QUIETPLACE=14 QUIETPLACE_SPEAK=-2 QUIETPLACE~OVER=22 QUIETPLACE~SPEAK=-2 QUIETPLACE~in=-3 QUIETPLACE~it=11
QUIETPLACE~me=4 QUIETPLACE~on=-13 QUIETPLACE~you=-2 QUIET_$=8 READ=-5 READ_it=-3 READ_your=3 READ~NOISE=3 READ~be=2
READ~it=-2 READ~your=3 RECORD=-2 SCREEN=-8 SCREEN~be=-3 SCREEN~on=-3 SEND_it=-7 SEND~it=-5 SEND~my=2 SHOW_it=4
SHOW~OVER=7 SMALL=-5 SOUNDHW=12 SOUNDHW_$=-2 SOUNDHW~BROKEN=-2 SOUNDHW~again=24 SOUNDHW~in=-2 SOUNDHW~it=7 SPEAK_$=10
SPEAK_about=2 SPEAK_again=-3 SPEAK_away=9 SPEAK_it=2 SPEAK_man=-2 SPEAK_to=-2 SPEAK~OVER=4 SPEAK~again=-6 SPEAK~in=-4
SPEAK~it=-5 SPEAK~me=-4 SPEAK~my=-2 SPEAK~on=-2 STARE=-4 STORY=-3 TELL=-7 TEXT=-6 TEXT_$=3 TEXT~OVER=-2 TEXT~it=-2
VEHICLE=-6 VEHICLE~OVER=-2 WRITE=-9 WRITE_$=-3 WRITE_to=2 WRITE~i=3 ^_AUDIO=8 ^_BOSS=10 ^_DEAF=22 ^_DRAFT=-2 ^_DRIVE=-3
^_LOOK=3 ^_NOISE=13 ^_QUIET=3 ^_QUIETPLACE=15 ^_READ=-2 ^_SEND=-3 ^_SPEAK=-2 ^_TELL=-2 ^_TEXT=-5 ^_and=-5 ^_as=-2
^_be=-22 ^_but=-8 ^_can=-8 ^_did=-9 ^_does=-3 ^_got=6 ^_has=-3 ^_have=-2 ^_how=-8 ^_in=-2 ^_it=7 ^_let=-3 ^_me=-2
^_my=-7 ^_not=9 ^_now=20 ^_out=19 ^_please=-2 ^_there=5 ^_want=-2 ^_what=-3 ^_when=-13 ^_where=-3 ^_which=-9 ^_wie=-3
^_you=8 about=-2 after=7 again_now=-2 again_on=3 again_to=3 agent=4 aid=-2 air=3 alarm=5 already=11 and_it=2 and_my=-2
answer=-4 any_more=6 anything=-2 as_loud=5 as_you=3 audio=-2 away=18 away_$=17 batteries=5 be_$=2 be_BROKEN=-2
be_CHORE=-2 be_DRIVE=-2 be_NEAR=5 be_OVER=12 be_PUBLIC=-2 be_QUIETPLACE=-4 be_again=6 be_fine=2 be_it=5 be_out=20
be_she=2 be_there=-2 bed=-3 bed_$=-2 before=-3 be~BOSS=-2 be~BROKEN=-6 be~DRIVE=-5 be~HEAR=2 be~MEMO=3 be~NOISE=-3
be~OVER=4 be~PERCH=-2 be~PUBLIC=3 be~QUIET=-2 be~QUIETPLACE=2 be~SCREEN=3 be~SPEAK=8 be~VEHICLE=-2 book=-3 boss=-3
bother=2 break=8 but=-13 but_i=-5 call=13 called=-2 can_HEAR=16 can_LOOK=-2 can_SPEAK=14 can_have=8 can_i=-3 can_make=6
can_not=-15 can_you=-10 can~AUDIO=4 can~GUIDE=7 can~HEAR=10 can~LOOK=-5 can~NEAR=5 can~NOISE=6 can~PUBLIC=-2
can~QUIETPLACE=-3 can~SOUNDHW=6 can~SPEAK=8 choir=3 church=3 cold=-2 come=3 come_again=10 dad=-2 dan=2 dan_it=3 day=-5
day_$=-8 deaf=-2 desk=-2 did=7 did_she=-3 do=-11 do_i=3 do_not=-5 doing=-2 done=-11 door=9 down_$=-2 down_somewhere=2
driver=4 driving=-4 dropped=3 ears=6 else=5 email=-4 engine=-4 estate=2 estate_agent=2 every=-2 everyone=11 eyes=-2
finally=27 fine=5 finished=8 for=-11 for_new=2 from=-2 going=-2 gone=19 gone_$=9 got_my=9 hands=-5 has=13 have=10
have_not=-2 head=-3 hear=2 hearing=-2 here=2 him=-2 his_KIN=3 his~KIN=3 hor=2 house=8 how=-10 i_'d=-2 i_'ll=-8
i_BROKEN=-4 i_HEAR=6 i_SPEAK=-2 i_be=3 i_can=9 i_do=-2 i_have=-5 i_want=-5 if=-7 if_you=-2 in_$=5 in_bed=-3 in_home=-2
in_it=5 in_last=16 in_room=-2 in~AUDIO=2 in~CHORE=-2 in~NOISE=-4 in~QUIETPLACE=-10 in~SPEAK=-3 in~VEHICLE=4 it_$=-9
it_BROKEN=8 it_NOISE=2 it_OVER=13 it_QUIET=6 it_TEXT=5 it_again=-2 it_fine=5 it_gone=19 it_good=3 it_got=-3 it_i=3
it_in=-12 it_it=-7 it_my=-4 it_not=7 it_now=-4 it_on=7 it_out=-8 it_to=-2 it_working=4 it~ALONE=3 it~BROKEN=2 it~DEAF=-8
it~HEAR=-8 it~NOISE=-2 it~OVER=6 it~PUBLIC=-2 it~QUIET=2 it~QUIETPLACE=-9 it~SEND=2 it~SLEEP=2 it~SOUNDHW=-5 it~TELL=2
it~TEXT=7 it~VEHICLE=6 i~BROKEN=-2 i~DRIVE=-6 i~EYES=-2 i~HEADSET=8 i~HEAR=17 i~HOLD=-2 i~LOOK=-6 i~NOISE=-3 i~OVER=-17
i~PUBLIC=7 i~SCREEN=2 i~SOUNDHW=3 i~SPEAK=2 i~TELL=-2 i~VEHICLE=-5 i~WRITE=3 keep=-4 know=-4 landlord=3 last=10 left=15
letter=-2 library=11 lights=-5 line=-6 listen=-5 look=-2 looking=-2 lost=-4 loud_$=-10 loud_as=5 make=-3 many=-2 me_$=-5
me_truth=2 meeting=3 message=5 me~NOISE=-2 me~QUIET=3 me~SPEAK=-3 more=10 more_$=5 moved=3 my_DEAF=2 my_EYES=-5
my_HANDS=-3 my_HEADSET=10 my_SOUNDHW=3 myself=5 my~BROKEN=-5 my~HANDS=-4 my~HEADSET=11 my~HEAR=-2 my~KIN=-4
my~QUIETPLACE=-2 new=7 next=-7 night=-3 night_$=-2 noise=17 not_$=-3 not_AUDIO=-2 not_FULL=2 not_HEAR=-7 not_NEAR=-4
not_SPEAK=-2 not_have=-2 not_in=3 not_more=4 not_want=8 not~ALONE=-5 not~AUDIO=-4 not~FULL=2 not~HEADSET=-2 not~HEAR=-11
not~NEAR=6 not~QUIET=17 not~READ=-2 not~SCREEN=-2 not~SOUNDHW=-3 not~SPEAK=-5 now_$=24 now_i=11 now_now=-4 now~HEAR=12
now~SPEAK=4 off=20 office=-2 on_$=18 on_PUBLIC=-6 on_READ=2 on_it=-6 on_my=4 on_one=-2 one=-11 on~PUBLIC=-9 or=-10
out=19 out_in=2 out_loud=-16 outside=20 over=-4 play=-2 please_$=-7 que=-2 quiet=8 rain=-2 reading=-2 record=-3 reden=3
reply=-3 ring=-2 room_$=4 said=-2 say=-3 saying=3 says=-3 see=-5 she_'ve=13 she_can=-2 she_it=7 she_want=-2 she~HEAR=-5
she~NEAR=-5 she~QUIETPLACE=-4 she~SPEAK=-4 she~TEXT=2 should=-5 shut=14 sick=-2 silence=6 silent=2 six=-2 so_SPEAK=2
so_i=-6 so_it=-2 so_not=6 so_you=9 solicitor=2 somewhere=2 somewhere_$=2 sound=13 speaker=3 spricht=-2 stopped=10
take=-3 talk=2 talking=-2 tell=-3 ten=-3 then=-2 there=6 there_it=6 time=-2 to=-6 to_QUIETPLACE=-3 to_WRITE=4 to_dan=3
to_me=-3 too=-3 train=2 truth=2 turn=-2 type=-2 voice=-10 want_$=7 want_to=3 want~HEAR=-4 want~WRITE=2 way=-5 what=-4
what_be=2 what_did=19 what_it=-7 what_time=-4 whats=-2 when=-15 when_it=-4 where=-4 where_it=-3 which=-10 wie=-3
wie_SPEAK=-2 with_$=7 words=-2 working=7 would=-3 written=-2 you_can=6 you_fine=-4 you_now=2 you~GUIDE=3 you~HEAR=-2
you~OVER=4 you~QUIETPLACE=4 you~SEND=-2 <clause>=-60 've_OVER=-12 BOSS_SPEAK=-2 BOSS~on=12 CARGO_it=8 CARGO~it=9
DRIVE~OVER=-2 DRIVE~now=-2 EYES_$=-2 HANDS_it=2 HEADSET~DEAF=-2 HEADSET~on=5 KIN~QUIETPLACE=-4 NEAR~TELL=2 NEAR~now=2
NOISE~HEADSET=-3 NOISE~you=4 OVER_in=-5 OVER_my=-4 OVER_outside=-2 OVER_with=2 OVER~in=-3 OVER~now=-4 PUBLIC_$=4
QUIETPLACE_$=5 QUIET~now=14 SCREEN~KIN=4 SEND_my=5 SEND~on=-4 SHOW~it=3 SOUNDHW~be=5 TELL~HANDS=3 VEHICLE~DRIVE=2
VEHICLE~it=-3 VEHICLE~now=-3 VEHICLE~on=3 WRITE~it=6 ^_OVER=-6 ^_SHOW=4 ^_VEHICLE=-2 ^_again=9 ^_finally=8 ^_found=7
^_had=2 ^_new=8 ^_off=13 ^_so=2 after_it=3 again_$=13 again_from=3 again_in=15 and_now=-3 be_my=-3 be_off=25
be_outside=12 behind=8 be~ALONE=12 be~SOUNDHW=-4 can~KIN=2 car=2 cook=3 court=5 does=-10 dry=2 dry_$=2 else_be=6
fine_$=-2 fixed=3 fixed_$=2 for_day=2 found=16 found_my=11 get=-5 glasses=-3 gone_off=-12 got_out=2 hall=5 headphones=2
home=7 hoover=5 in_QUIETPLACE=-16 in~BROKEN=4 in~PUBLIC=-3 it_day=-5 it_fixed=2 its=4 it~NEAR=7 i~CHORE=-5 i~DEAF=-2
i~MESS=-2 i~QUIETPLACE=2 last_$=12 lecture=6 lights_be=-2 long_do=2 me_OVER=-3 me~HANDS=3 me~OVER=-4 mower=3 my_own=21
my~BOSS=-5 my~DEAF=3 my~EYES=-6 my~GUIDE=-2 off_$=-3 on_now=11 out_my=3 own=20 packing=2 parked=-16 room=6 she_be=3
shut_$=8 so=2 switched=3 tengo=2 tengo_it=2 today_$=-2 tonight=-2 with_my=-3 working_$=4 works=13 've_BROKEN=5
've_HEADSET=-3 've_hung=9 've_it=6 've_stepped=11 ALONE_$=10 ALONE_in=2 ALONE_it=-3 ALONE_now=2 ALONE~VEHICLE=3
ALONE~be=7 ALONE~in=4 ALONE~now=5 ALONE~on=2 AUDIO_MEMO=-2 AUDIO_it=7 AUDIO_works=2 AUDIO~MEMO=-2 BOSS~BROKEN=5
BOSS~OVER=4 BROKEN_DEAF=-3 BROKEN_QUIETPLACE=16 BROKEN_for=2 BROKEN_or=-3 BROKEN~HEADSET=-7 BROKEN~NOISE=2
BROKEN~QUIETPLACE=20 BROKEN~now=-4 CARGO~BROKEN=2 CARGO~READ=2 CARGO~your=2 CHORE~BROKEN=4 DEAF_DEAF=2 DEAF_SEND=2
DEAF_again=3 DEAF_off=5 DEAF_syringed=2 DEAF~BROKEN=-2 DEAF~SEND=6 DEAF~again=12 HANDS~QUIET=3 HEADSET_be=7 HEADSET_it=2
HEADSET~BROKEN=-2 HEADSET~WRITE=2 HEADSET~again=7 HEADSET~be=11 HEADSET~in=9 HEADSET~it=3 HEAR_clock=2 HEAR_i=2
HEAR_my=3 HEAR_now=7 HEAR_on=-3 HEAR~NOISE=-3 KIN~your=2 LOOK~OVER=3 MEMO~i=2 NEAR_TELL=2 NEAR_but=-2 NEAR_do=2
NEAR_now=4 NEAR~OVER=-3 NEAR~PUBLIC=2 NEAR~want=2 NEAR~you=2 NOISE_NEAR=5 NOISE_has=4 NOISE_have=4 NOISE_she=-2
NOISE~FULL=2 NOISE~OVER=11 NOISE~not=4 NOISE~now=3 NOISE~she=-2 OVER_QUIETPLACE=8 OVER_his=2 OVER~his=2 PRACTISE~ALONE=2
PRACTISE~BROKEN=2 PRACTISE~OVER=2 PUBLIC~ALONE=2 PUBLIC~SPEAK=2 QUIETPLACE_OVER=4 QUIETPLACE_be=3 QUIETPLACE_in=-3
QUIETPLACE_room=-3 QUIETPLACE_she=4 QUIETPLACE~again=3 QUIETPLACE~she=4 QUIET_NEAR=3 QUIET_any=6 QUIET_now=8
QUIET~NEAR=7 QUIET~OVER=2 READ~OVER=2 SEND~DEAF=2 SEND~now=2 SLEEP_$=4 SOUNDHW_it=2 SOUNDHW_works=6 SPEAK_freely=3
SPEAK~i=-2 VEHICLE_for=2 VEHICLE_on=3 ^_CARGO=7 ^_HEADSET=11 ^_SOUNDHW=4 ^_any=-2 ^_door=5 ^_hall=2 ^_hung=4 ^_took=2
^_zoom=2 about_pension=3 again_with=6 again~BROKEN=7 agent_SPEAK=3 aids=10 air_$=2 already_$=12 and_KIN=2 around=8
around_$=6 audifonos=2 awake=23 awake_$=15 awake_again=2 be_ALONE=9 be_by=7 be_charged=2 be_shut=2 be~AUDIO=-3
be~CHORE=-7 be~HEADSET=-3 break_$=6 but_me=-2 by_ALONE=6 charged=15 charged_$=7 charged_on=2 cinema=2 clase=2
clock_tick=2 cours=3 cousin=2 crowd=2 defenders=4 dinner=-2 doctors=2 don=4 door_it=2 drill=3 dryer_it=2 earbuds=7
early=4 early_$=2 earplugs=2 earshot=5 emptied=3 ended=12 film=-3 finally_$=18 fine_she=3 finish=4 finish_$=2 fit=3
flight=2 freely=3 freely_$=2 god_$=3 gone_home=7 gone_out=5 gone_to=9 good_VEHICLE=2 gp=2 guest=2 hablar=3 had_my=2
has_BROKEN=2 has_OVER=4 have_AUDIO=6 have_OVER=5 have_PUBLIC=2 have_SEND=2 have_gone=3 his~QUIETPLACE=-2 home_i=2
home_now=3 hotel_room=2 house_$=2 hung=17 hung_on=17 i_found=3 i_took=2 in_HEAR=3 in_NOISE=-2 in_corridor=2 in_i=2
in_yard=2 in~ALONE=2 it_HEADSET=4 it_HEAR=-2 it_awake=22 it_away=2 it_charged=9 it_closed=2 it_come=2 it_risen=2
it_shut=10 it_switched=3 it_woken=11 it_works=3 it~PERCH=-2 i~ALONE=8 jury=3 landlord_it=4 lesson=-2 lunch=2 lunch_$=2
machines=2 make_NOISE=3 man_has=2 me_HANDS=4 more_QUIET=3 music=6 my_pills=3 new_BROKEN=7 new_DRIVE=2 not_ALONE=-3
not_around=6 not_else=6 not_one=2 now_HEAR=2 now_MEMO=2 now~KIN=3 now~MEMO=4 off_PRACTISE=6 off_PUBLIC=8 off_QUIET=4
off_SCREEN=6 off_SPEAK=6 off_air=4 off_now=-2 off_on=-2 on_already=10 on_his=3 or_coffee=2 or_now=-3 out_QUIETPLACE=27
out_now=-2 outside_$=13 outside_now=6 own_$=5 own_BROKEN=3 own_now=5 paired=2 paired_in=2 parents_have=2 pension=5
pills=3 pills_$=3 plane=2 pon=2 popped=7 private=-5 pub=-3 quieter=7 reunion=7 risen=2 risen_$=2 sali=6 sent_home=2
sermon=-2 she_make=-2 she~BROKEN=2 shift=6 shift_$=2 smoke=2 so_NOISE=5 solicitor_come=2 sorti=8 stepped=12
stepped_outside=11 surgery=-4 syringed=4 syringed_$=3 tea=2 tea_or=2 tent=2 thank_god=2 time_in=2 tiptoe=2 to_ALONE=5
to_QUIET=4 took=3 took_my=4 truth_$=2 turned=2 voiture=2 want_tea=2 want~QUIET=12 wax=2 wedding=-5 where_i=2
whispering=3 with=-2 with_KIN=2 with_door=2 woken=11 woken_on=11 works_again=10 wrapped=2 you_OVER=7 you_tengo=2
you_want=4 you~HEADSET=2 you~NEAR=4 you~NOISE=10 zoom=2
"""
