"""What each piece of evidence adds to `cannot_listen`, in tenths of log odds.

Written by bench/fit_delivery.py; not to be changed by hand.
"""

from typing import Final

TABLE: Final = """
'd_SPEAK=2 'd_to=-2 'd_want=-2 'll=-9 'll_HEAR=-3 'll_play=-2 've=5 've_got=4 've_not=12 've_to=-3 ALONE=-15
ALONE~NEAR=-5 AUDIO=-6 AUDIO_$=-4 AUDIO_AUDIO=-3 AUDIO_NOISE=-3 AUDIO_STARE=2 AUDIO_TEXT=2 AUDIO_assistant=4
AUDIO_please=-7 AUDIO_things=3 AUDIO_would=-2 AUDIO~DATA=4 AUDIO~KIN=-3 AUDIO~QUIETPLACE=-2 AUDIO~SPEAK=-5 AUDIO~STARE=2
AUDIO~TELL=2 AUDIO~VEHICLE=4 AUDIO~be=-2 AUDIO~it=-4 AUDIO~me=-3 AUDIO~my=10 AUDIO~not=23 AUDIO~on=-4 AUDIO~please=-12
BLIND=-10 BOSS=11 BOSS_be=7 BOSS_in=2 BOSS_it=8 BOSS_round=-2 BOSS~HEAR=4 BOSS~SPEAK=-6 BOSS~be=2 BOSS~i=-4 BOSS~in=-7
BOSS~it=5 BOSS~me=11 BOSS~want=-6 BROKEN=7 BROKEN_$=3 BROKEN_in=-6 BROKEN_my=14 BROKEN_on=-2 BROKEN~EYES=-5 BROKEN~it=8
BROKEN~my=11 CARGO=-6 CARGO_$=-6 CARGO~SLEEP=-3 CARGO~in=-3 CARGO~me=2 CHORE=-3 CHORE_$=-3 CHORE_it=10 CHORE_on=-5
CHORE~PUBLIC=3 CHORE~it=3 CHORE~on=7 DATA=11 DEAF=29 DEAF_$=4 DEAF_BOSS=-4 DEAF_NEAR=-5 DEAF_be=12 DEAF~NEAR=-3
DEAF~it=7 DEAF~on=3 DRAFT=-2 DRAFT~PAPER=3 DRAFT~SCREEN=2 DRAFT~WRITE=3 DRAFT~i=-2 DRIVE=-5 DRIVE_PRACTISE=3 DRIVE_i=-3
DRIVE~LATER=4 DRIVE~PRACTISE=5 DRIVE~me=-2 EYES=-7 FULL=-5 FULL_$=3 FULL_HANDS=-6 FULL~HANDS=-8 FULL~it=-2 GUIDE=-3
GUIDE~OVER=7 GUIDE~SCREEN=12 GUIDE~be=-5 GUIDE~me=-7 HANDS=-14 HANDS~FULL=-6 HANDS~in=-4 HANDS~it=6 HEADSET=13
HEADSET_$=-2 HEAR=17 HEAR_$=8 HEAR_DEAF=-4 HEAR_be=3 HEAR_can=-2 HEAR_difference=-4 HEAR_from=-4 HEAR_it=-9 HEAR_me=3
HEAR_schlecht=7 HEAR_she=-3 HEAR_to=-2 HEAR_you=2 HEAR~AUDIO=-5 HEAR~BOSS=-5 HEAR~DEAF=-12 HEAR~KIN=4 HEAR~NEAR=10
HEAR~QUIETPLACE=-8 HEAR~SEND=2 HEAR~again=-4 HEAR~be=5 HEAR~i=7 HEAR~in=-9 HEAR~it=3 HEAR~not=27 HEAR~now=4 HEAR~on=-9
HEAR~she=-4 HEAR~want=-5 HEAR~you=3 HOLD=-8 HOLD_SCREEN=-2 KEEP=-2 KEEP_SEND=2 KEEP_it=-2 KEEP~it=-4 KIN=5 KIN_BROKEN=2
KIN_SPEAK=-4 KIN_be=6 KIN_in=-6 KIN_it=5 KIN_to=-2 KIN_would=2 KIN~AUDIO=-4 KIN~DEAF=-12 KIN~GUIDE=-3 KIN~HEAR=-8
KIN~READ=3 KIN~SEND=10 KIN~SLEEP=11 KIN~STORY=-2 KIN~can=-3 KIN~i=4 KIN~in=-6 KIN~it=-7 KIN~my=-5 KIN~not=-16 KIN~now=2
KIN~she=-4 KIN~want=-5 LATER=-8 LATER_$=3 LATER~i=-2 LOOK=-6 LOOK_$=2 LOOK_in=-4 LOOK~LATER=2 LOOK~SCREEN=-2 LOOK~it=-3
LOOK~you=2 MEMO_$=-7 MEMO_received=2 MEMO~SCREEN=-3 MEMO~in=3 MESS=-6 NEAR=14 NEAR_$=8 NEAR_for=-2 NEAR_in=-2 NEAR_me=-2
NEAR_on=-3 NEAR_to=32 NEAR~EYES=2 NEAR~me=13 NOISE=12 NOISE_$=9 NOISE_i=6 NOISE_in=-11 NOISE_it=2 NOISE_please=5
NOISE~DRIVE=6 NOISE~NEAR=6 NOISE~SPEAK=5 NOISE~WRITE=4 NOISE~again=-3 NOISE~be=2 NOISE~i=10 NOISE~in=-10 NOISE~it=13
NOISE~my=7 NOISE~please=4 NUMBERS=-4 NUMBERS_$=-4 NUMBERS_i=4 NUMBERS~i=6 OVER=-7 OVER_$=-3 OVER~NOISE=4
OVER~QUIETPLACE=-7 OVER~SCREEN=3 OVER~i=-5 OVER~it=2 PAPER=-4 PAPER_in=-2 PAPER_with=2 PAPER~it=-7 PAPER~not=2
PAPER~please=-2 PEN=-4 PERCH=2 PERCH_$=-2 PRACTISE=-6 PRACTISE_$=8 PRACTISE_my=-6 PRACTISE~DEAF=-7 PRACTISE~it=-3
PRACTISE~me=-3 PRACTISE~my=-5 PRACTISE~on=-3 PUBLIC=7 PUBLIC_to=7 PUBLIC~DEAF=-4 PUBLIC~can=4 PUBLIC~it=2 PUBLIC~my=-3
PUBLIC~on=-3 QUIET=26 QUIETPLACE=15 QUIETPLACE_i=5 QUIETPLACE_it=-3 QUIETPLACE_me=-2 QUIETPLACE_want=4
QUIETPLACE~BOSS=-7 QUIETPLACE~EYES=2 QUIETPLACE~HEAR=-4 QUIETPLACE~OVER=-2 QUIETPLACE~i=6 QUIETPLACE~it=11
QUIETPLACE~on=5 QUIET_$=20 QUIET~SEND=4 QUIET~WRITE=-2 QUIET~me=-2 QUIET~not=-3 READ=-6 READ_contract=3 READ_it=2
READ_me=-3 READ_yet=2 READ~NOISE=-3 READ~TEXT=-4 READ~be=-3 READ~me=-4 READ~not=-2 RECORD=3 RECORD_it=-4 RECORD~LATER=2
RECORD~it=-2 SCREEN=-4 SCREEN_it=6 SCREEN_on=2 SCREEN_to=5 SCREEN~BOSS=2 SCREEN~NOISE=-4 SCREEN~SEND=3 SCREEN~SPEAK=2
SCREEN~be=-3 SCREEN~in=-4 SCREEN~it=-2 SCREEN~me=-3 SCREEN~my=4 SCREEN~not=-3 SCREEN~now=-3 SCREEN~on=-2
SCREEN~please=-3 SEND_$=4 SEND_bread=2 SEND_it=-8 SEND_me=-3 SEND~AUDIO=-2 SEND~KIN=-2 SEND~PAPER=7 SEND~TEXT=-2
SEND~again=4 SEND~i=3 SEND~it=-9 SEND~me=-5 SEND~my=7 SEND~not=2 SHOW_$=9 SHOW_it=-2 SLEEP=26 SLEEP_it=-3 SLEEP_me=-4
SLEEP~OVER=-3 SLEEP~i=8 SLEEP~in=3 SLEEP~on=2 SMALL=-5 SMALL_$=5 SOUNDHW=21 SOUNDHW_$=5 SOUNDHW~BROKEN=8 SOUNDHW~GUIDE=5
SOUNDHW~KIN=-2 SOUNDHW~NOISE=-9 SOUNDHW~SCREEN=7 SOUNDHW~SPEAK=2 SOUNDHW~STARE=2 SOUNDHW~TELL=5 SOUNDHW~again=-2
SOUNDHW~in=-20 SOUNDHW~it=19 SOUNDHW~my=11 SOUNDHW~not=10 SOUNDHW~please=-6 SOUNDHW~want=-2 SPEAK=-2 SPEAK_OVER=5
SPEAK_SPEAK=3 SPEAK_about=-4 SPEAK_i=8 SPEAK_in=-9 SPEAK_invalid=2 SPEAK_it=-5 SPEAK_mode=11 SPEAK_not=2 SPEAK_now=3
SPEAK_out=-2 SPEAK_she=-2 SPEAK_until=-2 SPEAK~DEAF=-2 SPEAK~HEAR=-4 SPEAK~NEAR=12 SPEAK~NOISE=-4 SPEAK~OVER=6
SPEAK~SCREEN=11 SPEAK~be=-2 SPEAK~can=-3 SPEAK~it=-11 SPEAK~loud=-3 SPEAK~my=11 SPEAK~not=5 SPEAK~now=6 SPEAK~she=3
SPEAK~want=-2 STORY~QUIETPLACE=4 TELL=-9 TELL_$=-3 TELL_BOSS=-2 TELL_KIN=-3 TELL_his=3 TELL_it=-5 TELL~BOSS=-3
TELL~KIN=-5 TELL~QUIETPLACE=4 TELL~STORY=2 TELL~be=3 TELL~his=3 TELL~in=-7 TELL~it=-3 TELL~on=-3 TEXT=-3 TEXT_$=-3
TEXT_anna=6 TEXT_field=4 TEXT_i=-3 TEXT_me=-3 TEXT_want=3 TEXT~BOSS=-3 TEXT~SPEAK=9 TEXT~be=6 TEXT~i=-3 TEXT~it=-4
TEXT~me=-5 TEXT~not=8 TEXT~want=2 VEHICLE=-16 VEHICLE_closed=2 VEHICLE~can=-2 WRITE=-8 WRITE_it=-2 WRITE~DRAFT=2
WRITE~PAPER=3 WRITE~TEXT=2 WRITE~on=5 ^_AUDIO=6 ^_BOSS=15 ^_BROKEN=-2 ^_CHORE=2 ^_DEAF=12 ^_DRAFT=-3 ^_DRIVE=-5
^_GUIDE=-5 ^_HEAR=2 ^_HOLD=-4 ^_KEEP=-3 ^_KIN=4 ^_NEAR=6 ^_NOISE=18 ^_PERCH=5 ^_QUIET=16 ^_QUIETPLACE=17 ^_READ=-5
^_RECORD=-4 ^_SCREEN=-4 ^_SEND=-2 ^_SLEEP=-8 ^_SMALL=5 ^_SPEAK=-7 ^_TELL=-7 ^_TEXT=-7 ^_WRITE=-5 ^_answer=-2 ^_anyway=-2
^_as=-3 ^_be=-9 ^_because=-5 ^_but=-3 ^_can=4 ^_did=-11 ^_does=-16 ^_every=8 ^_go=-6 ^_got=7 ^_has=-7 ^_how=-15 ^_if=-2
^_in=30 ^_it=9 ^_keep=9 ^_last=-3 ^_let=-10 ^_make=-4 ^_me=2 ^_not=7 ^_now=-7 ^_on=19 ^_one=2 ^_only=6 ^_out=-6
^_play=-3 ^_please=-6 ^_que=-6 ^_remind=2 ^_she=-4 ^_should=-5 ^_since=-4 ^_thanks=-2 ^_there=6 ^_three=2 ^_too=4
^_turn=-2 ^_want=-3 ^_what=-2 ^_whats=-6 ^_when=-5 ^_where=-5 ^_which=-13 ^_while=-4 ^_whole=7 ^_why=-10 ^_would=-2
^_y=4 ^_you=-11 about=-4 about_QUIETPLACE=-2 about_loan=2 about_to=28 after=2 again_on=-3 again_to=-7 again~SCREEN=-2
aid=-6 air=7 al=2 allowed=10 along=-3 already=-3 and=-2 and_SPEAK=-3 and_TELL=-2 and_it=11 and_she=6 and_want=-2 anna=10
answer=-12 answers=-2 any=5 any_AUDIO=4 any_more=-8 anyone=4 anything=2 anyway=-2 aqui_hay=7 as=-6 as_i=6 asked=-5
asking_you=4 assistant=2 assistant_in=4 audio=-8 away=9 away_$=14 baby=11 bank=6 bath=-4 batteries=-4 be_$=-7
be_BROKEN=12 be_CHORE=-7 be_DEAF=7 be_HEAR=2 be_NEAR=15 be_PRACTISE=-7 be_PUBLIC=-5 be_QUIET=9 be_QUIETPLACE=-7
be_RECORD=4 be_VEHICLE=5 be_WRITE=-3 be_again=-5 be_going=-8 be_hard=2 be_in=20 be_it=-3 be_nice=-2 be_not=-5 be_on=17
be_only=-2 be_out=9 be_she=-4 be_there=-17 be_to=-2 be_too=-2 be_want=-3 because=-4 bed=9 bed_$=4 beeps=-2 before=-3
beside=13 between_two=-4 be~BLIND=-3 be~BOSS=4 be~BROKEN=3 be~DEAF=-8 be~EYES=9 be~HEAR=-4 be~KEEP=3 be~LATER=5
be~LOOK=3 be~MEMO=5 be~NEAR=5 be~NUMBERS=-3 be~PAPER=8 be~PERCH=-10 be~PUBLIC=-2 be~QUIET=-3 be~QUIETPLACE=3 be~READ=7
be~RECORD=5 be~SLEEP=7 be~SMALL=-5 be~SPEAK=17 be~TEXT=-2 be~WRITE=-3 black=-2 blind=-4 bloke=-2 books=-2 boring=-2
boss=5 both=6 bread=2 bread_on=2 break=-5 bus=-3 but=-6 by=-5 by_BOSS=10 by_DEAF=-5 call=11 called=8 calling=-2 came=-2
can_$=-5 can_HEAR=3 can_i=-15 can_make=-2 can_me=6 can_not=12 can_you=-13 can~AUDIO=15 can~HEAR=5 can~LOOK=-8
can~NEAR=-2 can~NOISE=-6 can~QUIETPLACE=-3 can~SCREEN=-8 can~SPEAK=7 can~TELL=7 chance=5 chat=-4 cheap_$=2 choir=7
church=-11 class=-13 client=3 clock=-2 coffee=3 cold=6 come=16 come_on=-2 comes=10 coming=8 coming_$=4 complain=2 con=4
conference=-6 contract=2 contract_$=3 customer=-3 dad=-6 dan=3 dark=-5 day=-12 day_$=-9 days=-3 dead=2 deaf=4 del=-2
desk=7 did=2 did_i=-5 died=8 diet=-3 different=-2 dire=5 display=-7 do=-8 do_$=-3 do_i=19 do_it=-3 do_not=13 does_not=5
doing=-3 door_$=4 down=4 down_$=5 down_for=3 drive=2 driving=-5 drop=-2 dropped=10 each=-8 each_HANDS=-3 ear=-4
earphones=-2 eight=-5 else=7 email=2 engine=-11 english=-5 enough=-2 entends=16 erzahl=3 escuchar=2 even=-4 evening=-2
every=19 everyone=3 eyes=3 face=-4 fast=-2 field_SPEAK=4 finally=13 find=3 find_out=4 fine=-7 fire=-3 five=-2 floor=6
for=-8 for_his=9 for_it=-2 for_me=-6 for_my=-4 for_two=-2 form=-5 forty=-2 four=-3 free=-3 friday=-2 from=-20
from_NEAR=-4 from_me=4 front=8 full=15 funny=2 funny_$=2 fur=2 get_thrown=8 giving=6 go=-4 go_$=-3 go_on=-2 going=9
going_$=13 going_on=2 gone=6 gone_$=2 gonna=-2 good=-4 got=2 got_my=-3 got_not=2 got_to=3 grandad=-2 ha=-2 had=-8
half=-5 hand=5 hands=-13 handy=8 hang=4 hard=3 has=2 has_started=10 have=2 have_it=-2 have_to=7 have_you=5 head=5 hear=2
heard=-8 hello=-3 help=-2 here=4 heure=4 heure_$=4 his_$=12 his_HANDS=3 his~DEAF=-3 his~HANDS=6 hold=4 holiday=-6
holiday_$=-5 home_$=-4 hor=10 hotel=-2 hour=-7 hour_$=-2 hours=-2 house=-3 how=-14 how_do=-6 how_long=4 how_loud=3
how_many=-9 how_she=3 hundred=6 hurts=2 i_'ll=-13 i_BROKEN=4 i_HEAR=3 i_READ=5 i_TELL=-2 i_WRITE=5 i_be=14 i_get=-4
i_go=-2 i_have=6 i_keep=-2 i_my=-9 i_not=-4 i_park=3 i_said=-2 i_take=-6 i_want=-7 if=4 if_i=-8 if_it=11 in_$=4
in_AUDIO=-5 in_NEAR=14 in_PERCH=-4 in_PUBLIC=6 in_SMALL=-3 in_SPEAK=-3 in_TEXT=-3 in_VEHICLE=-5 in_bed=7 in_it=7
in_kitchen=-5 in_last=-4 in_night=-5 in_now=2 in_one=-2 in_room=9 in_work=4 insurance=2 interview=4 invalid=2
in~AUDIO=-5 in~BOSS=8 in~CHORE=-7 in~HEAR=-11 in~KIN=-2 in~NEAR=7 in~NOISE=2 in~PAPER=2 in~PRACTISE=9 in~QUIETPLACE=14
in~READ=3 in~SCREEN=-8 in~SMALL=-3 in~SPEAK=-5 in~TELL=8 in~TEXT=-4 in~WRITE=2 it_$=-6 it_AUDIO=-4 it_BROKEN=-3
it_DEAF=-9 it_NEAR=5 it_OVER=-2 it_PUBLIC=-4 it_QUIET=5 it_QUIETPLACE=5 it_SLEEP=4 it_SPEAK=6 it_STORY=-2 it_VEHICLE=2
it_book=5 it_brief=2 it_fine=-2 it_for=-7 it_from=-2 it_going=12 it_gone=8 it_got=-4 it_heure=5 it_his=8 it_i=-7
it_loud=6 it_me=-5 it_my=-7 it_now=4 it_off=-5 it_on=3 it_out=-5 it_she=-2 it_thing=8 it_to=-6 it_too=4 it_want=-5
it_week=-3 it_with=-6 it_working=-2 italy=2 it~ALONE=-8 it~AUDIO=-2 it~BOSS=8 it~CHORE=17 it~DEAF=-14 it~DRIVE=2
it~FULL=6 it~GUIDE=4 it~HEADSET=-6 it~HEAR=-4 it~KEEP=6 it~NOISE=5 it~PRACTISE=-3 it~QUIET=-5 it~QUIETPLACE=-14
it~RECORD=-2 it~SCREEN=-4 it~SEND=3 it~SHOW=3 it~SLEEP=9 it~SMALL=-2 it~SOUNDHW=-2 it~SPEAK=8 it~STORY=-3 it~TELL=-2
it~TEXT=4 it~VEHICLE=5 it~WRITE=2 i~BLIND=-4 i~BOSS=10 i~CARGO=2 i~DRIVE=-14 i~EYES=-3 i~FULL=-5 i~HANDS=-7 i~HEADSET=2
i~HEAR=5 i~HOLD=-2 i~KEEP=-5 i~KIN=3 i~NEAR=-11 i~NOISE=2 i~OVER=-10 i~PRACTISE=-5 i~PUBLIC=10 i~QUIET=4 i~READ=-3
i~RECORD=3 i~SCREEN=2 i~SHOW=3 i~SLEEP=-17 i~TEXT=4 i~VEHICLE=-5 job=-3 keep=4 keep_it=12 keep_me=-3 keeps=7 kids=-2
kitchen=-7 know=-3 know_$=-4 lad=-5 lady=-3 landlord=7 last=4 last_TEXT=16 last_one=2 learn=-3 leave=-4 leeds=2 left=-9
let=-4 let_me=-7 letters=-9 lights=2 limerick=4 line=-8 listen=-17 listened=2 little=5 live=18 long_$=-5 looking=-10
lost=-3 loud_$=2 loud_NOISE=-2 loud_outside=-2 loudspeaker=12 machine=-12 make=-4 makes=7 man=-4 many=-8 me_$=3
me_QUIET=-3 me_SPEAK=-2 me_STORY=5 me_about=-2 me_i=-7 me_in=9 me_it=-3 me_on=-2 me_out=-5 me_something=2 me_through=-2
me_want=-3 meditation=3 meeting=-7 message=7 me~NEAR=-7 me~NOISE=2 me~SCREEN=14 me~SLEEP=-2 me~SOUNDHW=-3 me~SPEAK=-3
me~STORY=4 mic=29 middle=6 minute=6 minutes=5 missing=-2 mode=8 more=-11 more_$=-6 morning=-5 morning_$=-7 much=7 mum=9
mumble=20 my_AUDIO=3 my_EYES=-10 my_HANDS=2 my_HEADSET=12 my_HEAR=18 my_KIN=-8 my_PAPER=2 my_QUIETPLACE=-3 my_SCREEN=2
my_SOUNDHW=4 my_head=5 my_way=-2 myself=-2 my~AUDIO=-2 my~BROKEN=3 my~HEADSET=10 my~HEAR=-4 my~KIN=2 my~NOISE=-6
my~NUMBERS=3 my~PAPER=4 my~SCREEN=4 my~SEND=2 my~SOUNDHW=12 my~SPEAK=-8 my~VEHICLE=4 name=-5 new=-7 news=-2 next=-8
nice=-8 night=-5 night_$=-7 nine=-2 noise=26 noisy=16 not_AUDIO=-3 not_DATA=10 not_DEAF=-7 not_HEADSET=25 not_HEAR=-3
not_NEAR=-4 not_NOISE=11 not_READ=-4 not_SPEAK=4 not_TEXT=-2 not_WRITE=-2 not_asking=4 not_be=-10 not_can=11 not_come=5
not_get=-2 not_have=4 not_it=-7 not_let=7 not_make=7 not_more=-4 not_play=16 not_stand=-2 not_to=2 not_want=5 note=2
not~ALONE=11 not~AUDIO=16 not~BROKEN=-2 not~DATA=8 not~DRIVE=-2 not~EYES=-2 not~GUIDE=8 not~HEADSET=38 not~HEAR=31
not~MEMO=-2 not~NOISE=10 not~OVER=11 not~PAPER=-5 not~PEN=-2 not~QUIET=-4 not~READ=-2 not~RECORD=-3 not~SEND=-4
not~SOUNDHW=19 not~SPEAK=3 not~TEXT=-7 now_beeps=-2 now_i=-13 now_in=12 now_now=23 now_on=-4 now~NEAR=6 number=4
numbers=-3 nursery=4 o=-3 off=5 off_AUDIO=2 office=-3 old=-2 on_$=11 on_NEAR=3 on_PUBLIC=5 on_SPEAK=-3 on_diet=-3
on_holiday=-6 on_i=9 on_on=-8 on_oven=2 on_sign=2 on_sofa=-5 on_to=-5 on_with=4 once=-2 one=-11 one_DEAF=2 one_it=4
only_$=-3 on~HEADSET=-3 on~KIN=4 on~NOISE=-5 on~PEN=-2 on~PRACTISE=7 on~PUBLIC=-3 on~READ=-2 on~SCREEN=9 on~SOUNDHW=8
on~SPEAK=13 on~VEHICLE=-17 open=2 or=-14 other=13 other_$=-2 others=14 out_$=10 out_AUDIO=10 out_loud=-13 outside=5
outside_in=-3 over=4 painting=-2 parking=-4 part=-3 party_$=-3 passenger=-8 paste=-2 patient=10 pen=-4 people=2 pin=3
play=11 play_AUDIO=2 play_has=6 please_$=-2 please_do=-3 please_it=-3 please~NOISE=-4 please~READ=3 please~SPEAK=-5
poem=-2 poor=-3 por=3 possible=7 post=-3 practice=2 put=-9 que=-7 questions=-2 quiet=-7 quiz=-3 rain=-11 read=-5
reading=2 received=2 received_$=2 recipe=-2 recording=4 ringing=-3 room_$=26 room_can=-8 ruido=3 said=-3 said_$=12
said_i=-2 sat=6 say=-3 saying=-3 says=-19 schlecht=3 schlecht_you=2 school=2 screen=-4 second=-2 see=-4 send=-5
sent_me=3 set=6 seven=-3 sharing=28 she_$=-3 she_'ve=5 she_HEAR=6 she_READ=3 she_SPEAK=-4 she_about=2 she_can=-14
she_has=-3 she_it=8 she_not=-5 she_said=-6 she_sent=3 she~AUDIO=3 she~GUIDE=3 she~KEEP=5 she~MEMO=8 she~PRACTISE=-3
she~QUIETPLACE=-27 she~SCREEN=9 she~SLEEP=7 she~WRITE=2 shh=9 shop=-6 short=-2 should=-6 show=-10 shut=-10 sick=-2
side=-5 sign=5 silence=3 silent=14 since=2 sitting=4 six_$=-2 sleep=-21 sleeping=16 small=-2 snow=-3 so_do=2 so_i=-7
so_not=15 sofa=-4 something_funny=4 song_$=-3 sound=13 sounds=-3 speak=2 speaker=-2 speaking=3 speech=2 spoken=-3
started=20 started_she=2 starting=4 starts=4 steps=-3 stick=-2 stop=-5 story=-5 straight=-3 study=8 stuff=-2 sunday=-6
table=9 take=-6 taking=-3 talk=-7 talking=5 team=-8 ten=-6 test=2 text=-6 than=-8 then=-8 there_i=5 there_it=8 thing=-3
thing_$=-5 think=-5 thrown=9 thrown_out=9 thursday=-4 time=-4 time_$=-7 times=-5 to=-5 to_$=-2 to_AUDIO=-3 to_DRAFT=2
to_HANDS=-2 to_HEAR=-5 to_KEEP=3 to_KIN=3 to_LOOK=-3 to_NOISE=-6 to_QUIETPLACE=-5 to_READ=-4 to_SLEEP=8 to_TEXT=3
to_be=3 to_go=11 to_it=4 to_keep=-2 to_whole=-4 to_work=-2 today=-4 together=-2 told=-2 tom=-2 tomorrow=-2 too=8
too_SMALL=-2 too_loud=12 touch=-4 train=5 trying=6 tuesday=-3 turn=-4 twins=2 two=2 two_DRAFT=5 typing=-6 understand=8
until=-2 until_i=-3 use=4 used=-3 used_to=-2 vet=-4 vicar=-6 voice=-3 wait=2 wall=-4 walls=30 want_AUDIO=-3 want_HEAR=-4
want_be=-5 want_for=-2 want_not=-2 want_than=-2 want_to=-5 want~AUDIO=-5 want~DEAF=-5 want~HEAR=-9 want~LOOK=-2
want~NOISE=-7 want~SPEAK=-3 way=-3 way_$=-4 way_to=4 website=2 what=-9 what_be=-11 what_can=3 what_did=9 what_do=-3
what_it=-7 what_time=7 what_you=10 whats=-7 when=-11 when_does=10 when_i=-10 where_can=-2 where_do=9 where_it=-2
which=-15 while=-2 while_i=-5 whisper=14 white=-3 whole=5 whole_BOSS=-2 why=-4 wife=-5 with_AUDIO=-6 with_DEAF=-3
with_SCREEN=2 with_me=-3 with_one=-3 with_song=-2 word=13 word_$=14 word_it=3 words=-9 words_$=-2 work=5 would=-3
writing=-2 year=-3 yesterday=-14 yesterday_$=-6 you_$=-3 you_MEMO=3 you_READ=2 you_SPEAK=-2 you_TELL=3 you_be=5
you_believe=-3 you_do=-10 you_make=3 you_to=2 your~TEXT=14 you~AUDIO=-5 you~HEAR=-8 you~MEMO=3 you~OVER=4 you~SEND=4
you~SLEEP=-3 you~SOUNDHW=-11 <clause>=-47 've_OVER=-4 12=3 ALONE~me=-4 BOSS~NEAR=8 BOSS~on=-4 BROKEN~CARGO=2
BROKEN~DEAF=3 BROKEN~on=-3 CARGO_on=-2 CARGO~HANDS=-2 CARGO~TELL=2 CHORE_KIN=-2 CHORE_NEAR=-3 CHORE_be=3 CHORE_room=5
CHORE~NEAR=4 CHORE~NOISE=-5 CHORE~i=-3 CHORE~in=4 CHORE~she=-4 DEAF_FULL=3 DEAF_in=7 DEAF_plugs=-4 DEAF_would=-2
DEAF~FULL=8 DRAFT_in=2 DRIVE~KIN=-2 DRIVE~NOISE=-3 DRIVE~PERCH=-2 DRIVE~be=2 DRIVE~in=-3 EYES_$=-3 EYES_PRACTISE=3
EYES_be=-6 EYES_in=-2 EYES_itch=4 EYES_to=2 EYES_work=4 EYES~PRACTISE=3 EYES~be=-2 EYES~in=2 EYES~it=-3 EYES~my=2
FULL_DEAF=6 FULL~DEAF=7 FULL~NOISE=-4 FULL~be=3 GUIDE~i=-4 GUIDE~in=6 HANDS_be=-3 HANDS~NEAR=-3 HANDS~NOISE=-3
HEADSET_STARE=-3 HEADSET~DEAF=-3 HEADSET~STARE=-3 HEADSET~on=-7 HEADSET~your=-3 HEAR_want=-2 HEAR~me=2 HOLD_with=7
HOLD~KIN=-2 KIN_not=-3 KIN_seat=-3 KIN~BOSS=2 KIN~CHORE=-3 KIN~DRIVE=5 KIN~HANDS=-3 KIN~QUIETPLACE=-15 KIN~me=14
LOOK_point=6 LOOK~his=3 LOOK~in=-3 MESS~it=-3 NEAR_NEAR=8 NEAR_down=-3 NEAR_i=9 NEAR~PAPER=-2 NEAR~VEHICLE=-3 NEAR~his=8
NEAR~i=7 NEAR~in=-3 NEAR~my=4 NEAR~not=-8 NEAR~now=-5 NEAR~through=-3 NOISE_cancelling=-3 NOISE_off=-5 NOISE~HEADSET=-5
NOISE~HEAR=2 NOISE~QUIETPLACE=-2 NOISE~you=2 OVER_in=-3 OVER~in=-7 PAPER_thin=7 PAPER~PERCH=3 PAPER~on=-2 PERCH_be=8
PUBLIC_$=8 PUBLIC~SCREEN=-2 QUIETPLACE_$=11 QUIET_QUIETPLACE=-4 QUIET~READ=4 READ~CARGO=2 SCREEN_be=-7 SCREEN~PUBLIC=9
SCREEN~SOUNDHW=19 SCREEN~VEHICLE=5 SEND_off=13 SEND~in=-3 SHOW~BROKEN=-2 SHOW~it=-4 SLEEP_CARGO=3 SLEEP_in=8 SLEEP_on=-4
SLEEP~CARGO=2 SLEEP~HANDS=4 SLEEP~my=8 SMALL_about=-3 SMALL_one=7 SMALL~be=4 SMALL~in=-3 SMALL~on=-2 SOUNDHW~SMALL=4
SOUNDHW~be=2 SPEAK~BOSS=-2 SPEAK~VEHICLE=3 STARE_your=-3 STARE~DEAF=-3 STARE~your=-3 TELL~HANDS=7 TEXT_BOSS=-2
TEXT_SPEAK=2 TEXT~SCREEN=2 VEHICLE_$=10 VEHICLE~be=-2 VEHICLE~on=-4 ^_BLIND=-2 ^_EYES=-4 ^_SHOW=-2 ^_VEHICLE=-4
^_about=3 ^_extractor=5 ^_lights=5 ^_mid=3 ^_new=-3 ^_off=-2 ^_sat=5 ^_standing=4 ^_stuck=4 ^_two=10 ^_your=4 across=3
across_room=-4 again_$=-11 again~VEHICLE=2 ai=3 alarm_$=-2 allowed_to=-3 always=-4 and_CHORE=-2 and_can=-18 and_now=-4
arm=-2 badly=7 badly_$=7 be_DATA=-3 be_FULL=4 be_HOLD=-8 be_NOISE=8 be_READ=-2 be_SLEEP=3 be_SPEAK=2 be_bad=4 be_my=3
be_off=-5 be_standing=3 behind=-9 between=-7 be~ALONE=10 be~CARGO=-6 be~DATA=5 be~DRAFT=2 be~MESS=-2 be~SHOW=10
be~SOUNDHW=-3 be~TELL=5 brother=-3 burst=8 buy=-2 cancelled=-4 cancelling=-3 cancelling_HEADSET=-3 can~DEAF=-11
can~OVER=4 cards=-2 ceiling=-6 ceiling_$=-2 chair_NEAR=-2 charging=3 charging_across=-2 closed_$=-2 cockpit=-2
cockpit_$=-2 cold_$=4 computer=-2 cooking=-2 cote=2 court=-5 crane=-2 cross_PRACTISE=-2 cutting=7 daughter=4
dentist_chair=-2 desk_now=-2 dey=8 do_NOISE=-3 does=-4 dressing=3 drilling=6 dry=-3 dry_$=-2 dryer=18 else_be=5
extractor=5 extractor_fan=4 fan=6 fan_it=4 fine_$=-7 fingers=-3 fixed=-2 found=-5 found_my=-3 front_DRIVE=9 funeral=-5
get=-8 gloves=-3 going_to=-15 got_DEAF=10 got_SLEEP=4 hair=-5 hall=6 has_PUBLIC=3 having_CARGO=2 head_$=4 headphones=-3
holding=-4 home=-9 hoover=7 i_ai=3 i_buy=-2 i_wear=3 ice=-2 in_CHORE=2 in_KIN=-8 in_QUIETPLACE=2 in_again=28
in_ceiling=-3 in_cockpit=-2 in_dentist=2 in_each=-2 in_his=-10 in_laptop=-2 in_memorial=7 in_my=-9 in_spring=4
in_volant=-3 in~HANDS=2 in~LOOK=7 in~PERCH=-4 in~PUBLIC=10 in~SOUNDHW=-3 it_DRIVE=3 it_SEND=5 it_cheap=2 it_day=-8
it_loudspeaker=6 it_morning=-5 it_room=2 itch=4 itch_in=4 its=-3 it~EYES=-3 it~NEAR=3 it~NUMBERS=2 it~READ=5 i~AUDIO=-9
i~CHORE=-11 i~DEAF=19 i~MESS=-5 i~PERCH=-10 june=-2 june_$=-2 knees=-3 lap=7 laptop_now=-4 last_$=-4 lecture=6 leeds_$=2
lights_be=9 live_$=12 loading=-2 long_be=3 long_do=2 loudspeaker_has=5 lovely=-3 mad=3 mad_$=3 map=-2 mask=-3 match=2
meetings=-9 memorial=7 memorial_my=2 me~HANDS=7 mid=4 middle_CHORE=-2 milking=-2 mind=4 mind_$=5 monitor=8 mother=-6
motorway=-2 mower=-4 must=18 my_CARGO=3 my_knees=-2 my_own=-10 my~BOSS=-11 my~DEAF=5 my~DRIVE=3 my~EYES=-10 my~GUIDE=-2
my~NEAR=5 my~PRACTISE=2 new_SCREEN=2 not_SCREEN=7 not_touch=-3 now~BOSS=-2 nurse=5 off_in=3 on_DRIVE=-4 on_FULL=10
on_GUIDE=-6 on_HOLD=10 on_QUIET=9 on_QUIETPLACE=5 on_VEHICLE=-9 on_cross=-2 on_other=3 on_sunday=-2 on_website=3
one_be=8 on~DRAFT=3 on~FULL=8 on~HOLD=7 on~LATER=2 on~PAPER=-5 on~QUIET=7 op=4 open_$=-3 order=3 others_$=8 out_EYES=5
out_mind=5 own=-11 packed=8 pair=-3 partially=5 patch=-2 phones=16 place=-2 point=2 presenting=8 putting=-4 queue=3
rolling=8 room=7 room_MESS=2 row=16 rude=3 run=-7 running=8 s=2 sat_in=6 sauna=9 seconds=8 services=-6 she_be=5
she_else=7 she~DRAFT=8 she~DRIVE=-5 she~OVER=3 shoulder=9 shower=-5 side_$=-4 side_room=-5 sight=3 sink=-2 some_jazz=2
specs=-3 spring=3 spring_$=3 standing=12 staring=2 stirring=-2 stove=-2 street=-3 stuck=3 stuck_in=2 suit=-3 sunday_$=-7
taken=-2 taxi=18 tested=2 thin=20 thirty=6 thursday_$=-2 ticket_to=2 time_it=8 to_DRIVE=4 to_leeds=2 toddler=2
tonight=-3 too_much=2 torch=-2 tractor=2 trainer=-2 tuesday_$=-2 two_$=-2 upstairs=4 upstairs_$=6 van=-4 volant=-3
waiting=-4 walking=7 want_ticket=2 want~EYES=7 washing=-6 wear=2 week=-7 wet=-3 wheel=-4 where_be=4 with_four=5
with_his=6 with_my=-3 with_others=9 work_$=17 work_in=-5 work_till=-5 works_$=5 y=16 y_not=8 yeah=-2 year_old=-2 yet_$=5
your_DEAF=-3 your~DEAF=-3 'd_not=2 'll_get=5 've_BOSS=3 've_BROKEN=-2 've_SPEAK=7 've_lent=5 've_turned=4 12_not=2 6=-3
ALONE_$=5 ALONE~in=-2 AUDIO_MEMO=3 AUDIO_does=5 AUDIO_goes=-2 AUDIO_it=4 AUDIO_keeps=10 AUDIO~BOSS=-3 AUDIO~BROKEN=2
AUDIO~HEAR=2 AUDIO~MEMO=2 AUDIO~NOISE=-9 AUDIO~PAPER=3 AUDIO~i=-2 BOSS_GUIDE=2 BOSS_NEAR=-3 BOSS_aqui=6 BOSS_around=20
BOSS_autour=4 BOSS_has=2 BOSS_on=11 BOSS_sat=4 BOSS_would=2 BOSS~CHORE=3 BOSS~HANDS=3 BOSS~KIN=-2 BOSS~PUBLIC=2
BOSS~QUIETPLACE=-8 BOSS~SLEEP=-2 BOSS~TEXT=-2 BOSS~again=3 BOSS~my=6 BOSS~not=-5 BOSS~now=4 BOSS~you=3 BROKEN_DEAF=6
BROKEN_QUIETPLACE=-2 BROKEN_halfway=2 BROKEN~BOSS=4 BROKEN~HEADSET=10 BROKEN~NOISE=-2 BROKEN~PRACTISE=2 BROKEN~PUBLIC=9
BROKEN~QUIET=2 BROKEN~SCREEN=3 BROKEN~SOUNDHW=-2 CARGO_SLEEP=6 CARGO_be=-2 CARGO_fell=4 CARGO_off=8 CARGO_today=2
CARGO~NEAR=2 CARGO~be=-3 CHORE_NOISE=-2 CHORE_down=8 CHORE~not=-2 DATA_BROKEN=2 DATA_i=3 DATA_it=2 DATA~AUDIO=2
DATA~BROKEN=2 DATA~be=3 DATA~i=3 DATA~it=2 DEAF_BROKEN=3 DEAF_DEAF=2 DEAF_KIN=-4 DEAF_already=3 DEAF_burst=5
DEAF_everywhere=4 DEAF_implant=6 DEAF_it=6 DEAF_now=2 DEAF_on=5 DEAF_protection=2 DEAF_to=-3 DEAF~BROKEN=7 DEAF~CARGO=5
DEAF~CHORE=3 DEAF~KIN=-2 DEAF~NOISE=-3 DEAF~PUBLIC=-3 DEAF~SCREEN=6 DEAF~SOUNDHW=-2 DEAF~again=-5 DEAF~be=11 DEAF~me=-4
DRAFT_QUIET=2 DRAFT~QUIET=2 DRIVE_one=2 DRIVE_there=3 DRIVE~HEAR=3 EYES_out=4 EYES~CARGO=2 EYES~PAPER=2 FULL_blast=5
GUIDE_in=8 GUIDE_on=4 GUIDE~NEAR=3 GUIDE~SMALL=2 HANDS_FULL=-3 HANDS_dryer=6 HANDS_in=-3 HANDS~my=-2 HEADSET_BROKEN=6
HEADSET_be=3 HEADSET_dabei=3 HEADSET_on=-3 HEADSET_ran=4 HEADSET_to=5 HEADSET_want=-3 HEADSET~BROKEN=18 HEADSET~KIN=5
HEADSET~SPEAK=2 HEADSET~be=3 HEADSET~in=-10 HEADSET~me=3 HEADSET~you=3 HEAR_BOSS=-4 HEAR_NEAR=2 HEAR_TELL=3 HEAR_add=2
HEAR_anything=2 HEAR_badly=8 HEAR_damaged=-4 HEAR_i=4 HEAR_mal=7 HEAR_my=6 HEAR_not=17 HEAR_now=7 HEAR_on=-2 HEAR_out=-3
HEAR_thank=2 HEAR_went=3 HEAR~NOISE=-11 HEAR~PRACTISE=-3 HEAR~PUBLIC=-4 HEAR~RECORD=-3 HEAR~SOUNDHW=-2 HEAR~SPEAK=-4
HEAR~TELL=2 HEAR~VEHICLE=-2 HEAR~his=-8 HEAR~my=2 HOLD_his=3 KIN_SLEEP=-7 KIN_complain=3 KIN_finally=8 KIN_goes=4
KIN_has=3 KIN_on=7 KIN_vient=2 KIN_with=-4 KIN~LATER=5 KIN~NEAR=3 KIN~PUBLIC=-2 KIN~SOUNDHW=-2 KIN~through=-3
LATER~QUIETPLACE=-3 LATER~in=-3 MEMO_do=2 MEMO~DATA=2 MEMO~i=2 MEMO~on=-2 NEAR_CARGO=-2 NEAR_LOOK=4 NEAR_SCREEN=3
NEAR_bench=6 NEAR_deer=4 NEAR_knows=-5 NEAR_my=3 NEAR_room=2 NEAR_stepping=3 NEAR_with=-5 NEAR~CARGO=-2 NEAR~KIN=-3
NEAR~LOOK=5 NEAR~QUIETPLACE=2 NEAR~can=2 NOISE_BOSS=-2 NOISE_KIN=2 NOISE_SPEAK=3 NOISE_STARE=3 NOISE_after=2 NOISE_do=2
NOISE_floor=5 NOISE_ici=4 NOISE_last=-2 NOISE_my=4 NOISE_now=4 NOISE_out=2 NOISE_outside=5 NOISE_she=-5 NOISE_upstairs=7
NOISE_what=2 NOISE_you=4 NOISE~BROKEN=-9 NOISE~FULL=-8 NOISE~KIN=3 NOISE~LOOK=6 NOISE~PUBLIC=-9 NOISE~QUIET=-2
NOISE~SEND=-2 NOISE~SLEEP=3 NOISE~TEXT=3 NOISE~can=3 NOISE~loud=11 NOISE~not=-5 NOISE~she=-5 NUMBERS~MEMO=4
NUMBERS~RECORD=4 NUMBERS~be=8 NUMBERS~it=2 OVER_SCREEN=5 PAPER_SEND=5 PAPER~DATA=2 PAPER~PUBLIC=3 PAPER~SEND=4
PAPER~my=4 PEN~PERCH=4 PERCH_with=6 PERCH~NOISE=-3 PERCH~PAPER=4 PERCH~PEN=4 PERCH~be=6 PERCH~on=-4 PRACTISE_hay=3
PRACTISE_session=4 PRACTISE~BOSS=3 PRACTISE~NEAR=4 PUBLIC_AUDIO=2 PUBLIC_PRACTISE=7 PUBLIC_PUBLIC=7 PUBLIC_be=2
PUBLIC_it=3 PUBLIC_with=5 PUBLIC~AUDIO=2 PUBLIC~BOSS=2 PUBLIC~FULL=9 PUBLIC~HEAR=2 PUBLIC~MEMO=2 PUBLIC~NOISE=2
PUBLIC~PRACTISE=5 PUBLIC~QUIET=-2 PUBLIC~QUIETPLACE=2 PUBLIC~be=2 QUIETPLACE_LATER=-2 QUIETPLACE_QUIETPLACE=5
QUIETPLACE_RECORD=4 QUIETPLACE_about=-2 QUIETPLACE_do=2 QUIETPLACE_duty=2 QUIETPLACE_hall=2 QUIETPLACE_in=-3
QUIETPLACE_invigilation=3 QUIETPLACE_my=5 QUIETPLACE_on=-3 QUIETPLACE_room=-5 QUIETPLACE_season=3 QUIETPLACE_she=10
QUIETPLACE_yesterday=-5 QUIETPLACE~BROKEN=2 QUIETPLACE~DRIVE=2 QUIETPLACE~KIN=6 QUIETPLACE~PAPER=-4 QUIETPLACE~READ=8
QUIETPLACE~RECORD=2 QUIETPLACE~WRITE=3 QUIETPLACE~again=-2 QUIETPLACE~his=2 QUIETPLACE~my=2 QUIETPLACE~not=5
QUIETPLACE~she=12 QUIETPLACE~want=10 QUIET_GUIDE=7 QUIET_NEAR=2 QUIET_NOISE=-4 QUIET_READ=3 QUIET_allowed=3
QUIET_compartment=2 QUIET_for=13 QUIET_how=3 QUIET_my=2 QUIET_now=4 QUIET_party=-6 QUIET_please=2 QUIET_puppies=-3
QUIET_through=3 QUIET_time=4 QUIET_village=-2 QUIET_why=3 QUIET_zone=4 QUIET~BOSS=2 QUIET~CHORE=4 QUIET~GUIDE=3
QUIET~KIN=2 QUIET~NEAR=-3 QUIET~PUBLIC=8 QUIET~QUIETPLACE=-8 QUIET~STORY=4 QUIET~his=6 QUIET~i=13 QUIET~in=-6
QUIET~loud=2 QUIET~my=6 QUIET~please=2 QUIET~through=5 QUIET~you=-2 READ_DEAF=3 READ_in=-2 READ_room=5 READ~DEAF=2
READ~NEAR=-2 RECORD_$=5 RECORD_booth=4 SCREEN_allowed=4 SCREEN_for=7 SCREEN_garage=3 SCREEN_makes=2 SCREEN_must=2
SCREEN_with=6 SCREEN~WRITE=2 SEND_some=3 SEND_tent=6 SEND~HANDS=2 SEND~HEADSET=-2 SEND~QUIETPLACE=-4 SEND~be=-2
SEND~now=-3 SHOW_now=2 SHOW~TELL=2 SHOW~now=2 SHOW~you=2 SLEEP_$=10 SLEEP_KIN=-2 SLEEP_SPEAK=2 SLEEP_TEXT=2
SLEEP_already=-7 SLEEP_anyone=6 SLEEP_by=-6 SLEEP_him=4 SLEEP_house=3 SLEEP_i=8 SLEEP_mal=-5 SLEEP_off=6
SLEEP_schlecht=-2 SLEEP_time=-3 SLEEP_with=-3 SLEEP~AUDIO=2 SLEEP~BOSS=2 SLEEP~DEAF=-3 SLEEP~KIN=4 SLEEP~PERCH=-2
SLEEP~PUBLIC=-6 SLEEP~QUIETPLACE=-2 SLEEP~again=4 SLEEP~me=9 SLEEP~through=-4 SMALL~NEAR=-2 SOUNDHW_can=2 SOUNDHW_does=2
SOUNDHW_i=-2 SOUNDHW_in=-5 SOUNDHW_it=8 SOUNDHW_off=5 SOUNDHW_on=2 SOUNDHW~BOSS=-4 SOUNDHW~HANDS=2 SOUNDHW~can=2
SPEAK_PUBLIC=2 SPEAK_VEHICLE=4 SPEAK_allowed=2 SPEAK_food=3 SPEAK_his=2 SPEAK_on=6 SPEAK_order=7 SPEAK~FULL=3
SPEAK~PUBLIC=13 SPEAK~QUIET=-5 SPEAK~SLEEP=-6 SPEAK~SMALL=2 SPEAK~you=-4 STARE_my=3 STARE_today=3 STARE~my=3
STORY_QUIET=2 STORY_in=2 STORY~GUIDE=2 STORY~PUBLIC=2 STORY~QUIET=2 TELL_QUIETPLACE=2 TELL~GUIDE=2 TELL~NEAR=-2
TELL~QUIET=3 TEXT_NOISE=3 TEXT_do=2 TEXT~DEAF=3 VEHICLE~BROKEN=-2 VEHICLE~NOISE=-2 VEHICLE~QUIETPLACE=2
VEHICLE~SOUNDHW=-3 WRITE~QUIETPLACE=-2 WRITE~SOUNDHW=2 ^_CARGO=-4 ^_LATER=-2 ^_PUBLIC=11 ^_SOUNDHW=9 ^_any=-8 ^_aqui=5
^_auctioneer=7 ^_blowing=5 ^_born=2 ^_camera=2 ^_careful=17 ^_consultant=5 ^_cor=2 ^_curtain=11 ^_deer=7 ^_front=5
^_good=2 ^_hier=11 ^_hot=2 ^_house=-8 ^_juror=-2 ^_landlord=6 ^_live=2 ^_mic=7 ^_middle=7 ^_mrs=-3 ^_nosy=6 ^_or=2
^_orchestra=5 ^_others=2 ^_partially=6 ^_police=8 ^_por=2 ^_prayers=8 ^_six=2 ^_spectators=2 ^_stepping=5 ^_stood=2
^_surrounded=8 ^_thin=8 ^_third=4 ^_total=3 ^_trying=2 ^_tumble=3 ^_vows=5 ^_wait=2 ^_whit=2 about_$=-3 about_PUBLIC=-3
about_SMALL=2 about_his=15 about_job=-2 above=2 across_from=4 add=4 add_READ=2 after_his=2 after_ten=2 again_NEAR=-4
again_VEHICLE=3 again_seat=4 again_with=-2 again~NEAR=-4 aids=2 air_in=6 airport_PUBLIC=2 aisle=11 al_NEAR=3 allowed_$=7
allowed_NEAR=7 alone=6 already_$=-6 and_BOSS=15 and_DRIVE=2 and_PERCH=3 and_SLEEP=2 and_SOUNDHW=13 and_any=6 and_be=7
and_mic=2 and_telly=2 and_then=-2 and_there=5 anna_you=2 another_SPEAK=2 any_DATA=2 any_NOISE=6 any_PUBLIC=4 any_STORY=2
anyone_$=5 aqui=19 aqui_$=6 aqui_al=2 armchair=2 armchair_$=2 around=18 around_$=8 around_me=5 around_my=2 as_if=-2
asked_me=-2 asking_$=-3 asks=-2 assembly=7 atm=2 attic=-2 auctioneer=7 auctioneer_it=7 autour=4 autour_me=4 awake=-3
backstage=8 backstage_$=3 backstage_i=3 bad_$=8 bad_to=-3 ballet=8 ballet_$=6 band=4 bank_$=10 be_AUDIO=-5 be_PAPER=8
be_SHOW=8 be_TELL=2 be_about=13 be_aqui=2 be_backstage=9 be_birdwatching=10 be_blocked=4 be_boarding=10 be_breaking=9
be_careful=8 be_charging=6 be_cold=-8 be_coming=-3 be_drifting=5 be_drowned=11 be_gone=-2 be_happening=2
be_invigilating=12 be_live=12 be_minding=3 be_mitten=2 be_planning=2 be_playing=5 be_praying=20 be_stood=3
be_studying=10 be_surrounded=4 be_teaching=2 be_torture=2 be_uber=4 be_under=2 be_visiting=2 be_with=16 beach_she=3
because_i=-2 bed_NEAR=6 bed_in=2 beeps_$=-2 believe=-5 believe_NOISE=-4 bench=7 bench_$=7 besprechung=6 be~CHORE=-9
be~HEADSET=-3 be~PEN=2 bibliothek=2 bibliotheque=7 bird=2 birdwatching=10 birdwatching_$=4 birdwatching_SCREEN=4 blast=5
blast_$=4 blocked=8 blocked_$=3 blocked_from=2 blowing=8 blowing_NOISE=9 blue_light=2 boarding=11 boarding_$=10 booked=5
booked_$=5 booth=6 booth_$=3 born=2 born_DEAF=3 break_$=-2 breaking=9 breaking_on=9 broken=2 bruit=6 brummt=3 building=2
building_site=5 bunk=4 bunk_with=2 burst_$=4 buttering=2 by_his=2 by_now=-2 c=-3 cabin=-4 camera=8 camera_it=3
camera_on=3 can~BROKEN=-3 can~SLEEP=-10 care_$=2 careful=29 careful_$=30 carriage=3 cat=-9 catch=14 catch_word=10
caught=4 caught_every=3 cemetery=6 cemetery_$=2 cemetery_have=2 cenotaph=2 ceremony=8 chamber=10 chamber_$=9
chance_HEAR=2 changing=3 chaos=2 chaos_in=2 chapel=2 charging_$=4 chemist=3 chess=8 chess_tournament=6 chest=14
chest_$=7 children=-3 chipper=2 chipper_$=2 choir_PRACTISE=5 cine=6 cinema=-3 circle=2 clappers=2 clappers_$=2 clase=3
closed_my=2 club=-5 cochlear=2 cold_AUDIO=-2 cold_there=2 colin_it=2 come_$=6 come_across=4 come_in=14 come_through=2
comes_out=13 compartment=2 compartment_$=2 complain_about=3 completely=3 completely_$=4 compressor=2 concert=-5
confession=3 confession_in=2 confidential=3 connected=15 connected_to=15 consultant=8 consultant_it=7 cor=2 cor_HEAR=2
cost=-3 cot=2 cotton=2 cough=4 cough_$=2 council_chamber=7 cousin=-4 crackles=-3 crackling=11 crematorium=-2
crematorium_$=-2 crowd=3 crowded=4 curtain=19 curtain_$=3 curtain_it=10 cutting_out=10 damaged=-4 damaged_$=-3 data=15
deer=17 deer_$=6 deer_twenty=8 defenders=4 deh=4 deh_inna=2 delivery=13 delivery_come=13 demo=2 dentist_it=5
desk_NUMBERS=4 desk_on=-2 desks_away=2 detention=8 detention_$=7 devices=3 did_QUIETPLACE=8 did_landlord=4 did_not=4
did_other=5 difference=-5 difference_between=-5 dinner=-3 disco=-4 discreet=8 discreetly=5 distorted=4 distorted_$=4
dit_quoi=2 diving=2 do_BOSS=-2 do_blue=2 does_TEXT=4 does_delivery=11 doorbell=-3 dorm=5 dort=3 down_PUBLIC=8 dozing=8
dressing_room=3 drifting=7 drifting_off=7 drowned=11 drowned_out=11 drowning=2 drumming=5 drumming_on=5 dryer_and=2
dryer_it=6 dwyer=-2 dwyer_in=-2 earbud=-3 earbuds=7 eardrum=11 early=-2 earpiece=3 earpiece_$=2 earplugs=-3 earshot=3
earwigging=4 ecouteurs=2 einer=5 einer_QUIETPLACE=3 eingeschlafen=2 eleven=3 eleven_$=2 em=-2 engines=2 ever_play=3
every_AUDIO=7 every_NOISE=2 every_third=3 every_word=2 everywhere_NEAR=2 ex=5 ex_be=4 examen=2 factory=3 feet=8
feet_away=5 ferry=-3 festival=4 few_DATA=2 film=-8 filming=-2 fils=2 finally_SLEEP=2 finally_down=15 firm=7 firm_WRITE=5
flat=-3 flatmate=6 floor_$=4 folk=2 food=2 food_PUBLIC=3 foot_away=2 football_NOISE=2 for_beach=3 for_night=2
for_serve=2 for_station=9 foundry=3 four_$=-2 four_snorers=6 frau=2 from_him=-2 gale=6 gallery=2 game_$=-2 gate=-8
gente=6 geschrieben=3 gigs=-2 girl=-2 go_into=4 god=-5 goes_mad=5 going_NEAR=5 going_in=-2 golf=-2 golf_$=-2
gone_completely=3 got_CARGO=7 got_HEADSET=-4 got_SOUNDHW=5 grand=-2 great_it=2 groom=2 grossraumburo=8 grossraumburo_$=8
ha_$=-2 hab_not=3 habe=2 half_DEAF=2 halfway_$=2 hall_$=7 hammer=2 hammering=7 handset=2 hard_HEAR=4 has_SEND=4
has_come=4 has_gone=-2 have_DEAF=3 have_gone=2 having_BOSS=-2 hay=13 hay_mucha=6 hay_mucho=4 headset=2 hearin=2
helps_AUDIO=2 hi=-2 hiding=6 hier=21 hier_$=4 hier_be=9 hier_remote=2 him_any=-2 his_QUIET=2 his_QUIETPLACE=-2
his_SHOW=8 his_SPEAK=2 his_bed=4 his_party=8 his_vows=5 his~BOSS=-3 his~QUIET=6 his~QUIETPLACE=-2 his~SHOW=7 his~SLEEP=3
hospital=-5 hostel=2 hot_desk=2 house_$=2 house_be=-2 howling=6 hundred_BOSS=3 husband=-3 hush=10 i_SLEEP=-3 i_dey=4
i_did=3 i_hab=2 i_habe=2 i_meet=10 i_now=-4 i_only=6 i_think=-2 i_took=4 i_use=9 i_work=-2 ici=4 implant=9 implant_$=4
implant_it=2 in_DEAF=-3 in_DRIVE=-2 in_LOOK=4 in_MESS=-3 in_NOISE=6 in_QUIET=4 in_RECORD=4 in_SEND=-2 in_TELL=7
in_armchair=2 in_ballet=7 in_bunk=2 in_cemetery=6 in_cenotaph=2 in_chair=4 in_chemist=3 in_chess=8 in_choir=5
in_confession=3 in_cot=2 in_council=7 in_detention=8 in_einer=5 in_end=-3 in_evensong=2 in_football=2 in_four=-4
in_grossraumburo=6 in_house=-2 in_intensive=4 in_laws=2 in_maths=2 in_minute=11 in_other=-5 in_poker=7 in_sec=6
in_slightest=3 in_staff=3 in_stalls=8 in_station=-2 in_study=7 in_ten=-5 in_thirty=6 in_till=9 in_vestry=2 in_wings=6
in_zoom=3 infection_$=2 inna=4 inna_QUIETPLACE=2 inspector=2 insurance_now=4 intensive=4 intensive_care=4 interviewed=6
into_QUIETPLACE=3 invalid_i=2 invigilating=14 invigilating_$=6 invigilating_please=4 invigilation=3 invigilation_NEAR=3
invigilator=2 in~LATER=-2 in~MEMO=3 in~MESS=-4 in~RECORD=7 in~SLEEP=-2 it_BOSS=7 it_CARGO=3 it_CHORE=5 it_DRAFT=-3
it_GUIDE=5 it_HEAR=-2 it_PERCH=4 it_about=30 it_bad=-2 it_cold=2 it_come=7 it_coming=6 it_connected=15 it_curtain=2
it_distorted=4 it_drumming=5 it_finally=11 it_head=3 it_last=19 it_lights=2 it_lunch=4 it_makes=3 it_nearly=5 it_only=13
it_open=7 it_places=2 it_playing=2 it_round=2 it_rude=4 it_shut=-6 it_started=7 it_starting=3 it_take=3 it_total=6
it_works=-2 it~CARGO=2 it~DATA=-3 it~MESS=2 it~PERCH=7 i~ALONE=8 i~DATA=6 jackhammer=3 jackhammers=3 jazz_on=3 jet=2
jet_NOISE=2 job_$=-2 judge=7 juror=-2 juror_in=-2 jury=5 keep_QUIET=4 keeps_cutting=10 kid=-2 kill=3 kill_me=3 kleine=2
know_any=2 knowing_$=2 knows=-8 knows_$=-6 kopfhorer=5 lado=3 landline=2 landlord_SPEAK=4 landlord_it=4 language=8
language_$=10 laptop_it=6 last_PUBLIC=5 last_few=2 last_night=-4 laws=2 laws_$=2 lent=2 lent_my=5 lesson=2 let_KIN=5
light_EYES=2 lips=5 list=3 long_does=2 long_should=-2 loop_consultant=2 loud_NEAR=6 loud_for=-2 loud_hier=9 loud_in=4
loud_let=2 loudspeaker_$=3 loud~BROKEN=2 loud~LOOK=3 loud~NEAR=10 loud~SOUNDHW=-2 lunch=2 lunch_booked=5 machines=5
made=3 made_NOISE=2 make_NEAR=-4 make_NOISE=4 make_QUIET=2 makes_AUDIO=2 makes_NOISE=2 mal_my=3 many_BOSS=-6 map_$=-2
me_DEAF=2 me_HANDS=5 me_NEAR=-3 me_be=5 me_last=-2 me_not=2 me_now=2 mean_your=4 meet=9 meet_$=10 megabytes=2
memorial_$=2 men=2 metre=6 metres=9 metres_off=7 metro=6 mic_$=3 mic_it=11 mic_works=9 mid_QUIETPLACE=8
middle_QUIETPLACE=8 middle_school=4 minding=2 minibus=2 minute_$=10 misa=2 mitten=2 mitten_in=2 mixer=3 mode_$=6 monde=3
more_QUIET=-2 morning_i=2 mother-in-law=3 mr=-2 mrs_o=-2 much_NOISE=7 much_as=3 mucha=6 mucha_BOSS=6 mucho=4
mucho_NOISE=4 muffled=2 muffs=6 muffs_on=5 museum=2 music=-9 must_not=20 mute=7 muted=12 my_NEAR=-2 my_TEXT=2 my_bed=-5
my_budget=2 my_chest=10 my_deh=2 my_end=3 my_ex=4 my_in=2 my_laptop=7 my_mic=2 my_one=2 my_parents=3 my_pills=3
my_sohn=-2 my~SLEEP=7 nap=-6 napping=7 near=-16 nearly=6 nearly_gone=4 nena=2 new_BROKEN=-2 newborn=7 ni=2 nodded=4
nosy=6 nosy_KIN=5 not_ALONE=13 not_QUIET=8 not_SLEEP=-2 not_SOUNDHW=6 not_any=7 not_catch=10 not_chance=6 not_comes=10
not_ever=5 not_find=3 not_follow=3 not_for=2 not_great=2 not_one=-8 not_pair=-3 not_possible=5 not_squeak=2 not_traigo=3
not_understand=6 not_way=2 not_work=9 not_working=3 not_yet=2 nothin=2 not~CARGO=3 not~PUBLIC=5 not~QUIETPLACE=-2
not~SLEEP=5 now_NEAR=8 now_keep=2 now_there=4 nowhere=-3 nowt=3 now~EYES=2 now~KIN=-8 now~NOISE=-2 now~QUIETPLACE=4
o_dwyer=-2 oars=-2 oars_$=-2 off_QUIET=-3 off_TELL=4 off_for=2 off_i=2 off_on=11 officer=-2 oigo=3 on_CARGO=2 on_LATER=5
on_PRACTISE=3 on_RECORD=2 on_SCREEN=8 on_air=7 on_already=-3 on_another=2 on_be=2 on_building=5 on_from=-3 on_landing=2
on_landline=3 on_loudspeaker=6 on_set=12 on_stage=11 on_stakeout=5 on_zoom=8 one_NOISE=-3 one_for=3 ones=-2
only_caught=3 only_mic=7 only~SLEEP=2 on~AUDIO=2 on~BROKEN=2 on~DEAF=5 open_i=7 open_plan=4 or_CARGO=3 orchestra=11
orchestra_$=5 orchestra_be=5 order_in=7 other_DRIVE=2 other_NOISE=7 other_firm=5 out_DATA=4 out_NEAR=2 out_QUIETPLACE=-5
out_cold=14 out_his=-3 out_i=-2 out_out=4 out_word=3 outside_$=2 outside_window=6 owe=-2 own_$=-7 paciente=5 pairs=-2
parents=2 park_orchestra=5 parlour=-2 partially_DEAF=6 partition=3 partition_$=4 partner=-5 party_SCREEN=3 peep=11
perforated=2 performance=2 pew=2 pick_on=-2 pick_out=2 pills=2 pills_$=3 places=3 places_$=4 planning_to=2 plans=-3
play_$=6 play_some=-2 playing=10 playing_$=8 plays=-3 please_READ=3 please_where=2 please~QUIET=2 podium=10 podium_$=10
poems=2 point_NEAR=2 poker=7 poker_PAPER=7 police=9 police_QUIETPLACE=3 police_be=3 possible_for=5 prayer=4 prayers=9
prayers_be=8 praying=22 praying_$=22 present=3 presentation=2 presents=4 private=-3 prof=3 profoundly=3
profoundly_DEAF=3 projector=6 projector_$=6 protection=3 pub=-5 puppies=-3 puppies_$=-2 putt=5 putt_$=2 quick_$=2
quietly=-14 radio_in=4 rained=-2 raining=-5 ran=4 ran_out=4 remote=2 remote_it=4 restaurant=4 roaring=14 rom=4
rom_SCREEN=3 room_be=-4 room_on=-7 roommate=12 round_NEAR=-3 round_me=3 rude_to=4 ruhebereich=2 rule_$=2 s_SLEEP=2
santa=-2 sat_across=5 schlaft=3 school_play=5 seance=2 season=2 season_in=3 sec=6 sec_$=5 seconds_$=4 sermon=8 serve=2
serve_$=2 session=7 session_$=6 set_$=10 set_should=2 shared=3 she_'ll=4 she_SLEEP=3 she_dit=2 she_do=-9 she_i=2
she_make=-5 she_must=13 she_now=-2 she_whose=2 she_y=6 she~DEAF=-8 she~KIN=-2 she~NOISE=9 she~PUBLIC=-7 she~SOUNDHW=-5
shift=-2 shot=2 should_CARGO=-6 sia=2 sia_$=2 side_it=7 sign_SOUNDHW=2 sign_language=9 signal=-4 site=3 site_$=2 sitzt=4
sleeps=-5 slightest=5 slot=4 slot_$=2 snorers=6 snorers_$=6 snores=-6 snoring=-2 so_QUIET=-9 so_be=6 so_much=4 sohn=-2
sohn_SLEEP=-2 song_QUIET=2 sonido=3 soon=-4 soon_$=-3 spectators=2 spectators_have=2 spoil=2 squeak=5 squeak_$=3
stadium=3 staff=4 staff_room=2 stage=13 stage_$=2 stage_BOSS=2 stakeout=7 stakeout_$=7 stalls=8 stalls_$=8
standing_NEAR=4 standing_in=3 start_$=4 started_$=18 starting_$=5 starts_SPEAK=5 station=2 station_$=4 stepping=11
stepping_on=10 stood=12 stood_NEAR=2 stood_in=4 stood_now=2 stop_$=-2 strangers=5 study_hall=4 studying=12 studying_$=11
suit_me=-2 surgery=-4 surrounded=14 surrounded_by=14 take_DEAF=-4 take_to=3 talked=-3 tank_$=2 tea=-2 tea_$=-2
teaching=2 telly_$=-4 telly_be=2 tent=6 tent_with=6 then_i=-2 therapy=2 there_HEAR=-3 there_QUIET=-3 there_be=2 thin_$=3
thin_PERCH=12 thing_starts=5 things_do=4 third=8 third_word=3 thirty_seconds=7 though=4 though_$=2 three_$=-2 three_in=3
through_STORY=3 through~STORY=3 till_$=7 till_six=-3 time_be=7 time_i=-2 time_in=-3 time_on=3 time_soon=-3 tinnitus=3
tiptoeing=3 to_GUIDE=5 to_RECORD=-2 to_VEHICLE=6 to_bank=5 to_italy=2 to_one=3 to_podium=10 to_projector=6 to_putt=5
to_she=2 to_start=5 to_understand=2 today_i=-2 toddlers=-2 too_NOISE=5 too_QUIET=-4 took=4 took_my=6 torture=2
torture_with=2 total=17 total_QUIET=4 total_loud=6 tournament=6 tournament_$=2 traigo=3 traigo_HEADSET=3 trop=5
trop_NOISE=4 trying_not=3 tumble=2 tumble_dryer=2 turn_SOUNDHW=-2 turn_off=4 turned_AUDIO=4 twenty=5 twenty_metres=8
two_MEMO=-4 two_feet=5 two_hundred=6 uber=4 uber_rom=4 under_dryer=2 understand_word=4 use_sign=10 vestry=2 vestry_$=2
vient=4 vient_s=2 village=-3 visiting_his=3 volume=2 vorlesung=4 vows=11 vows_$=4 vows_be=2 wake=12 wakes=10 walked=10
wann_be=2 want_add=3 want_i=2 want_one=3 want~QUIET=-3 want~QUIETPLACE=-2 want~SLEEP=3 ward=8 watching=6 water_$=2
wear_DEAF=2 wedding=-7 when_be=-4 when_do=3 whit=2 whit_it=2 whole_PUBLIC=4 whole_house=4 whole_school=2 whose_KIN=2
wi=-2 window_it=4 windy=-7 wings=5 wings_$=5 with_BOSS=14 with_HEADSET=-2 with_KIN=8 with_bank=5 with_camera=2
with_him=3 with_insurance=4 with_not=-2 with_whole=6 within=5 wo=-2 woke=-4 would_HEAR=5 would_i=-2 would_suit=-2
y_BOSS=4 y_trop=4 ye=2 year_$=-2 years_in=2 yet=7 you_OVER=4 you_said=15 you_want=2 your_last=8 you~STORY=2 zone=3
zoom=12 zoom_SPEAK=4 zoom_with=4
"""
