"""What each piece of evidence adds to `text`, in tenths of log odds.

Written by bench/fit_delivery.py; not to be changed by hand.
"""

from typing import Final

TABLE: Final = """
'd=7 'd_SEND=-3 'd_be=-3 'd_it=6 'd_to=12 'd_want=6 'll=20 'll_KEEP=3 'll_READ=2 'll_SHOW=2 'll_WRITE=-9 'll_find=4
'll_go=2 'll_keep=-3 'll_only=4 'll_play=-5 'll_prop=4 'll_stick=-3 'll_tape=2 'll_want=11 've=-3 've_READ=-2
've_SEND=-2 've_WRITE=-2 've_got=4 've_had=11 've_not=4 've_only=-3 've_to=2 2_diabetes=-2 ALONE=-7 ALONE~NEAR=3
ALONE~it=-2 AUDIO=2 AUDIO_$=11 AUDIO_AUDIO=3 AUDIO_STARE=3 AUDIO_TEXT=-4 AUDIO_assistant=2 AUDIO_be=-2 AUDIO_great=4
AUDIO_in=-3 AUDIO_msg=2 AUDIO_odd=4 AUDIO_off=5 AUDIO_on=-4 AUDIO_things=8 AUDIO~ALONE=3 AUDIO~DATA=-2 AUDIO~OVER=-2
AUDIO~READ=7 AUDIO~SCREEN=-5 AUDIO~SOUNDHW=3 AUDIO~STARE=3 AUDIO~TEXT=-8 AUDIO~VEHICLE=2 AUDIO~in=-6 AUDIO~it=-4
AUDIO~me=-5 AUDIO~please=5 AUDIO~want=-4 BLIND=-13 BLIND_$=-5 BOSS=-7 BOSS_LOOK=3 BOSS_can=10 BOSS_it=-8 BOSS~LOOK=18
BOSS~READ=-2 BOSS~WRITE=-5 BOSS~can=10 BOSS~in=-3 BOSS~it=2 BOSS~me=-7 BROKEN=-17 BROKEN_$=-4 BROKEN_SHOW=2 BROKEN_his=4
BROKEN_on=-3 BROKEN~EYES=4 BROKEN~PAPER=-3 BROKEN~SEND=2 BROKEN~SHOW=2 BROKEN~his=4 BROKEN~in=-2 BROKEN~me=4 CARGO=-7
CARGO_in=-2 CARGO_slept=2 CARGO~SLEEP=2 CARGO~i=3 CARGO~in=-3 CARGO~me=2 CARGO~on=-3 CHORE=-9 CHORE_$=4 CHORE_it=2
CHORE_not=2 CHORE_on=-3 CHORE~SCREEN=-2 CHORE~TEXT=-2 CHORE~on=-5 DATA=-4 DEAF=-9 DEAF_$=3 DEAF_BOSS=3 DEAF~BOSS=3
DEAF~can=3 DEAF~it=-3 DEAF~on=-2 DRAFT=23 DRAFT_answer=2 DRAFT_from=-2 DRAFT_i=2 DRAFT_me=5 DRAFT_on=4 DRAFT_second=4
DRAFT_to=9 DRAFT~AUDIO=-4 DRAFT~TEXT=3 DRAFT~i=5 DRAFT~in=-3 DRAFT~it=-5 DRAFT~loud=-2 DRAFT~me=7 DRIVE=-10 DRIVE_$=-3
DRIVE_PRACTISE=3 DRIVE_i=3 DRIVE_in=-2 DRIVE_out=2 DRIVE~CHORE=2 DRIVE~PRACTISE=3 DRIVE~SHOW=2 DRIVE~SPEAK=2 DRIVE~i=2
DRIVE~not=2 DRIVE~want=3 EYES=-9 EYES_SEND=2 EYES_i=3 EYES~not=3 FORGET=7 FORGET_TEXT=-5 FORGET_it=8 FORGET~NUMBERS=2
FORGET~SCREEN=-6 FORGET~TEXT=-5 FORGET~it=9 FULL=-15 FULL_$=-2 FULL_i=2 FULL~i=2 FULL~it=-2 GUIDE=4 GUIDE_dishwasher=6
GUIDE_out=-3 GUIDE~DEAF=3 GUIDE~OVER=-5 GUIDE~SCREEN=-2 GUIDE~WRITE=6 GUIDE~be=5 GUIDE~it=-2 GUIDE~me=3 GUIDE~not=2
GUIDE~now=10 GUIDE~through=8 HANDS=-8 HANDS~SCREEN=3 HANDS~WRITE=-3 HEADSET=-9 HEADSET_$=-5 HEADSET_only=2
HEADSET~only=2 HEAR=-3 HEAR_KEEP=-2 HEAR_be=2 HEAR_for=9 HEAR~KEEP=-3 HEAR~LOOK=-2 HEAR~MEMO=-4 HEAR~NEAR=-2
HEAR~PAPER=-5 HEAR~SEND=-2 HEAR~be=5 HEAR~in=-6 HEAR~it=-2 HOLD_it=3 HOLD_my=3 HOLD~SCREEN=2 HOLD~in=2 HOLD~it=2
HOLD~my=2 HOLD~on=4 HOLD~you=-2 KEEP=17 KEEP_SEND=-2 KEEP_bits=2 KEEP_can=3 KEEP_command=5 KEEP_for=2 KEEP_in=2
KEEP_it=12 KEEP_me=9 KEEP_on=-5 KEEP_something=-4 KEEP~SCREEN=-2 KEEP~SMALL=-3 KEEP~VEHICLE=2 KEEP~can=2 KEEP~i=-5
KEEP~in=7 KEEP~it=9 KEEP~me=10 KEEP~on=-5 KEEP~please=3 KIN=-12 KIN_$=-6 KIN_BROKEN=4 KIN_WRITE=-2 KIN_always=3
KIN_can=17 KIN_for=-2 KIN_in=3 KIN_only=-2 KIN~BROKEN=4 KIN~EYES=4 KIN~GUIDE=-2 KIN~LOOK=4 KIN~READ=5 KIN~SCREEN=-5
KIN~SEND=3 KIN~SPEAK=-3 KIN~TEXT=-9 KIN~WRITE=-10 KIN~be=-4 KIN~can=15 KIN~his=2 KIN~i=3 KIN~not=3 KIN~now=6 KIN~on=-3
KIN~only=-2 KIN~she=-2 KIN~want=10 KIN~you=-6 LATER_$=3 LATER_it=-2 LATER_komme=-2 LATER~i=-2 LATER~it=-2 LOOK_WRITE=4
LOOK_his=-3 LOOK_it=9 LOOK_proof=4 LOOK_spelling=8 LOOK_words=3 LOOK_you=-2 LOOK~AUDIO=2 LOOK~KEEP=-2 LOOK~LATER=5
LOOK~PAPER=-10 LOOK~SCREEN=-15 LOOK~TEXT=2 LOOK~it=10 LOOK~my=-2 LOOK~now=-3 LOOK~on=2 MEMO=10 MEMO_$=12 MEMO_in=-2
MEMO_into=2 MEMO_it=5 MEMO_loud=2 MEMO_not=6 MEMO_on=3 MEMO~ALONE=3 MEMO~READ=5 MEMO~SCREEN=-3 MEMO~it=5 MEMO~loud=2
MEMO~me=4 MEMO~my=-8 MEMO~not=2 MEMO~please=3 MESS=-9 NEAR=-5 NEAR_$=2 NEAR_SEND=-2 NEAR_door=-3 NEAR_on=2 NEAR_to=3
NEAR_week=5 NEAR~CHORE=3 NEAR~SCREEN=-3 NEAR~SEND=-2 NEAR~me=-7 NEAR~please=-2 NOISE=-6 NOISE_be=-2 NOISE_bio=2
NOISE_for=4 NOISE_i=2 NOISE_in=2 NOISE_it=-2 NOISE_please=-2 NOISE_with=3 NOISE~DRIVE=3 NOISE~GUIDE=2 NOISE~NEAR=-2
NOISE~WRITE=-2 NOISE~i=5 NOISE~in=5 NOISE~it=-6 NOISE~on=-2 NOISE~please=-6 NOISE~want=3 NUMBERS=25 NUMBERS_$=3
NUMBERS_boiler=2 NUMBERS_by=3 NUMBERS_for=-11 NUMBERS_go=4 NUMBERS_i=2 NUMBERS_in=4 NUMBERS_on=2 NUMBERS~DEAF=7
NUMBERS~READ=2 NUMBERS~SCREEN=2 NUMBERS~i=5 NUMBERS~in=7 NUMBERS~me=3 NUMBERS~my=5 NUMBERS~on=5 NUMBERS~please=-3
OVER=-7 OVER_$=4 OVER_schedule=3 OVER~GUIDE=2 OVER~NOISE=-2 OVER~on=8 PAPER=15 PAPER_$=6 PAPER_SPEAK=7 PAPER_do=5
PAPER_for=-2 PAPER_i=5 PAPER_in=4 PAPER_on=-4 PAPER_please=5 PAPER_points=9 PAPER_with=-2 PAPER~BOSS=-2 PAPER~NEAR=-3
PAPER~SCREEN=-5 PAPER~SMALL=-2 PAPER~SPEAK=4 PAPER~be=-6 PAPER~can=8 PAPER~i=2 PAPER~it=-2 PAPER~me=-3 PAPER~not=2
PAPER~now=-3 PAPER~please=7 PAPER~you=4 PEN=6 PEN_SCREEN=8 PEN~PAPER=-3 PEN~SCREEN=3 PEN~WRITE=-3 PEN~be=-4 PEN~it=-4
PEN~on=-2 PEN~want=-4 PERCH=-16 PERCH_$=-4 PRACTISE=-8 PRACTISE_$=-3 PRACTISE_SHOW=2 PRACTISE_it=-2 PRACTISE_to=-2
PRACTISE~SHOW=2 PRACTISE~it=-2 PRACTISE~want=2 PUBLIC=-8 PUBLIC_door=4 PUBLIC~it=-3 QUIET=-8 QUIETPLACE=-8
QUIETPLACE_open=5 QUIETPLACE_para=3 QUIETPLACE~SCREEN=-2 QUIETPLACE~be=-3 QUIETPLACE~i=-4 QUIETPLACE~in=-3
QUIETPLACE~it=3 QUIETPLACE~me=2 QUIET_do=6 QUIET_setting=3 QUIET~SEND=-2 QUIET~SPEAK=6 QUIET~TEXT=2 QUIET~WRITE=2
QUIET~again=-3 QUIET~it=-7 QUIET~not=7 READ=3 READ_$=5 READ_SPEAK=-2 READ_about=3 READ_again=-5 READ_along=12 READ_be=6
READ_contract=2 READ_faster=4 READ_it=19 READ_me=-3 READ_on=2 READ_out=-2 READ_want=2 READ_yet=2 READ_your=-6
READ~AUDIO=-2 READ~GUIDE=10 READ~HEAR=6 READ~MEMO=-4 READ~PAPER=-12 READ~PEN=-10 READ~SCREEN=-10 READ~SEND=-5
READ~SPEAK=13 READ~TELL=3 READ~TEXT=-15 READ~be=2 READ~can=3 READ~i=8 READ~in=-4 READ~it=10 READ~me=8 READ~my=-4
READ~now=-2 READ~on=-3 READ~please=-2 READ~want=10 READ~your=-9 RECORD_again=8 RECORD_it=-5 RECORD~again=8 RECORD~it=-5
RECORD~my=-2 RECORD~on=-3 SCREEN_$=14 SCREEN_NUMBERS=5 SCREEN_it=-5 SCREEN_on=7 SCREEN_please=2 SCREEN_summarise=4
SCREEN_want=6 SCREEN~BOSS=-5 SCREEN~DRAFT=-2 SCREEN~DRIVE=-2 SCREEN~KEEP=-3 SCREEN~NOISE=5 SCREEN~NUMBERS=5
SCREEN~OVER=2 SCREEN~READ=-2 SCREEN~SMALL=-8 SCREEN~SPEAK=-3 SCREEN~again=-2 SCREEN~be=-8 SCREEN~in=-4 SCREEN~instead=2
SCREEN~it=-7 SCREEN~me=-10 SCREEN~my=-2 SCREEN~not=-6 SCREEN~now=4 SCREEN~on=-3 SCREEN~only=9 SCREEN~please=20
SCREEN~she=-3 SCREEN~want=9 SEND=12 SEND_$=-5 SEND_AUDIO=-4 SEND_MEMO=2 SEND_OVER=2 SEND_TEXT=-7 SEND_address=4
SEND_bread=-6 SEND_code=2 SEND_enlace=4 SEND_in=3 SEND_it=21 SEND_me=4 SEND_on=4 SEND_one=2 SEND_prices=3 SEND_round=2
SEND_snippet=5 SEND_sock=-2 SEND_through=4 SEND_tom=-3 SEND~AUDIO=-8 SEND~KEEP=-2 SEND~MEMO=6 SEND~NEAR=16 SEND~NOISE=4
SEND~NUMBERS=5 SEND~OVER=11 SEND~PAPER=-5 SEND~SCREEN=-2 SEND~SOUNDHW=2 SEND~SPEAK=-6 SEND~TEXT=-10 SEND~WRITE=2
SEND~again=-10 SEND~i=6 SEND~it=-2 SEND~me=9 SEND~not=-2 SEND~want=-3 SEND~you=4 SHOW=16 SHOW_can=2 SHOW_his=9 SHOW_it=3
SHOW_my=2 SHOW~GUIDE=2 SHOW~KIN=3 SHOW~OVER=-2 SHOW~SCREEN=5 SHOW~can=2 SHOW~his=9 SHOW~instead=2 SHOW~me=6 SHOW~my=4
SHOW~she=2 SLEEP=-6 SLEEP_do=2 SLEEP~SPEAK=2 SLEEP~i=2 SLEEP~not=2 SMALL=-10 SMALL_$=5 SMALL~SCREEN=-5 SMALL~i=-2
SMALL~it=-2 SMALL~please=2 SMALL~want=-2 SOUNDHW=-3 SOUNDHW_$=-4 SOUNDHW_please=8 SOUNDHW~READ=3 SOUNDHW~SCREEN=-3
SOUNDHW~STARE=3 SOUNDHW~in=-3 SOUNDHW~it=-2 SOUNDHW~my=-3 SOUNDHW~on=-2 SOUNDHW~please=11 SOUNDHW~you=4 SPEAK=-2
SPEAK_LOOK=4 SPEAK_OVER=-4 SPEAK_about=-3 SPEAK_and=3 SPEAK_hello=2 SPEAK_i=-2 SPEAK_in=4 SPEAK_invalid=-3 SPEAK_it=9
SPEAK_long=-2 SPEAK_me=5 SPEAK_my=4 SPEAK_now=9 SPEAK_only=4 SPEAK_she=-2 SPEAK_to=-7 SPEAK_under=3 SPEAK_with=2
SPEAK_word=5 SPEAK~DEAF=2 SPEAK~KIN=3 SPEAK~LATER=-2 SPEAK~LOOK=4 SPEAK~NEAR=-4 SPEAK~OVER=-7 SPEAK~SCREEN=-6
SPEAK~TEXT=2 SPEAK~be=5 SPEAK~can=-2 SPEAK~in=-7 SPEAK~loud=12 SPEAK~me=6 SPEAK~my=2 SPEAK~not=5 SPEAK~now=7 SPEAK~on=-2
SPEAK~only=3 SPEAK~through=7 STARE_$=2 STORY=8 STORY_for=2 STORY_with=3 STORY~DRIVE=4 STORY~i=4 STORY~it=2 TELL=7
TELL_$=9 TELL_LOOK=2 TELL_dvla=4 TELL_me=-4 TELL_my=-2 TELL_you=3 TELL~EYES=3 TELL~KEEP=3 TELL~LOOK=2 TELL~NOISE=2
TELL~PAPER=4 TELL~QUIETPLACE=3 TELL~READ=3 TELL~SCREEN=6 TELL~SPEAK=-5 TELL~TEXT=5 TELL~WRITE=8 TELL~be=-2 TELL~can=2
TELL~i=4 TELL~in=-4 TELL~it=-4 TELL~not=-2 TELL~on=7 TELL~you=2 TEXT=24 TEXT_$=12 TEXT_AUDIO=5 TEXT_DRAFT=-2
TEXT_NEAR=-4 TEXT_again=3 TEXT_anna=-9 TEXT_books=-5 TEXT_dan=-2 TEXT_field=-2 TEXT_from=-3 TEXT_him=-4 TEXT_his=-4
TEXT_how=2 TEXT_i=5 TEXT_instead=2 TEXT_it=20 TEXT_marcus=-2 TEXT_me=14 TEXT_neck=-2 TEXT_now=2 TEXT_only=7 TEXT_out=2
TEXT_please=8 TEXT_plumber=-2 TEXT_to=-4 TEXT_today=7 TEXT_want=2 TEXT_with=3 TEXT_would=5 TEXT~AUDIO=3 TEXT~BOSS=-4
TEXT~DRAFT=-2 TEXT~HEAR=3 TEXT~HOLD=2 TEXT~KIN=-2 TEXT~OVER=9 TEXT~READ=-3 TEXT~TELL=3 TEXT~be=4 TEXT~his=-2 TEXT~i=4
TEXT~instead=5 TEXT~it=7 TEXT~me=17 TEXT~my=3 TEXT~not=-7 TEXT~now=7 TEXT~on=5 TEXT~only=9 TEXT~please=11 TEXT~she=-2
TEXT~want=11 VEHICLE=-11 VEHICLE_closed=3 VEHICLE_it=-2 VEHICLE_want=4 VEHICLE~OVER=3 VEHICLE~TEXT=5 VEHICLE~want=3
WRITE=33 WRITE_$=11 WRITE_2=-2 WRITE_BROKEN=-2 WRITE_SCREEN=-3 WRITE_TEXT=-4 WRITE_again=2 WRITE_along=-5 WRITE_and=-6
WRITE_be=4 WRITE_because=-4 WRITE_book=3 WRITE_card=-2 WRITE_down=4 WRITE_english=2 WRITE_from=-2 WRITE_fur=4
WRITE_himself=-2 WRITE_in=-4 WRITE_instead=7 WRITE_me=3 WRITE_my=-4 WRITE_not=-2 WRITE_now=-3 WRITE_off=-3 WRITE_on=3
WRITE_one=3 WRITE_only=2 WRITE_out=7 WRITE_please=10 WRITE_que=3 WRITE_she=7 WRITE_speed=-2 WRITE_to=-4 WRITE_version=8
WRITE_what=5 WRITE_with=16 WRITE_you=2 WRITE~AUDIO=5 WRITE~BOSS=-3 WRITE~BROKEN=-2 WRITE~CHORE=-3 WRITE~DRAFT=-2
WRITE~HEAR=3 WRITE~LATER=-2 WRITE~LOOK=-4 WRITE~NEAR=6 WRITE~OVER=-4 WRITE~PAPER=-19 WRITE~PEN=-4 WRITE~PUBLIC=4
WRITE~QUIET=2 WRITE~SCREEN=-4 WRITE~SLEEP=-2 WRITE~TEXT=-10 WRITE~i=-2 WRITE~instead=8 WRITE~me=6 WRITE~my=-6
WRITE~not=-9 WRITE~on=-15 WRITE~only=2 WRITE~please=18 WRITE~she=3 WRITE~want=3 WRITE~you=11 ^_AUDIO=-11 ^_BOSS=-3
^_BROKEN=-2 ^_CHORE=-5 ^_DRAFT=13 ^_DRIVE=-3 ^_FORGET=-10 ^_HANDS=-4 ^_HEAR=-3 ^_HOLD=-4 ^_KEEP=9 ^_LOOK=-3 ^_NEAR=-5
^_NOISE=-3 ^_NUMBERS=4 ^_PAPER=6 ^_PERCH=-2 ^_QUIETPLACE=-7 ^_READ=-5 ^_RECORD=-4 ^_SCREEN=4 ^_SEND=20 ^_SMALL=-2
^_SPEAK=-9 ^_TELL=2 ^_TEXT=15 ^_WRITE=26 ^_add=-3 ^_always=-3 ^_and=-10 ^_answer=6 ^_anything=3 ^_anyway=-4 ^_be=-16
^_before=2 ^_break=2 ^_but=-2 ^_can=3 ^_cc=4 ^_cheer=2 ^_compare=14 ^_damit=6 ^_dictate=-2 ^_did=-21 ^_does=-10
^_english=-2 ^_escribime=5 ^_even=8 ^_flash=3 ^_fling=4 ^_for=25 ^_foreman=2 ^_from=10 ^_get=6 ^_go=-3 ^_going=7
^_has=-2 ^_have=8 ^_his=3 ^_how=-12 ^_i=-3 ^_if=-2 ^_it=8 ^_itemise=3 ^_keep=-4 ^_last=-4 ^_leave=12 ^_let=7 ^_link=4
^_lob=6 ^_make=26 ^_me=10 ^_my=-5 ^_not=4 ^_nuh=-2 ^_on=-6 ^_only=15 ^_out=-3 ^_para=13 ^_please=8 ^_pour=3 ^_que=-2
^_reponds=2 ^_set=-2 ^_she=-15 ^_short=21 ^_should=-9 ^_side=4 ^_since=-6 ^_sitter=4 ^_skip=9 ^_something=8 ^_spell=3
^_stencil=2 ^_stick=4 ^_subtitles=8 ^_summarise=2 ^_switch=6 ^_tape=4 ^_thanks=-5 ^_there=-8 ^_to=2 ^_too=-2 ^_turn=4
^_txt=5 ^_union=2 ^_want=23 ^_website=3 ^_wee=3 ^_what=-12 ^_whats=-6 ^_when=-13 ^_where=-6 ^_which=-10 ^_while=-2
^_why=-6 ^_words=8 ^_y=-2 ^_zum=8 about=-13 about_TEXT=-3 about_loan=3 absorb=5 absorb_things=5 address=14 address_$=2
address_OVER=3 address_in=2 adresse=4 after=-5 afterwards=3 again_SEND=-2 again_by=-4 again_on=-2 again~LATER=2
again~PAPER=-2 again~PUBLIC=2 again~SCREEN=8 again~SEND=-2 again~TEXT=8 agent=2 agent_$=3 air=-2 airline=5 airline_for=5
al=9 al_medico=7 allowed=-3 along=2 along_i=2 along_she=-3 along_should=3 already=-3 als=6 als_TEXT=5 alta=4 alta_$=4
always_SEND=5 always_WRITE=-12 and_KEEP=-7 and_LOOK=-6 and_NUMBERS=3 and_READ=9 and_SEND=5 and_TEXT=6 and_WRITE=25
and_ask=-2 and_each=2 and_i=-18 and_it=-5 and_lay=9 and_leave=2 and_not=-6 and_snappy=5 and_want=3 and_white=6 anna=-8
anna_it=-4 announced=5 another_AUDIO=4 ansr=2 answer=26 answer_$=2 answer_in=13 answer_loud=-2 answer_me=3 answers=10
answers_$=3 any=-7 any_tricks=2 anyone=-4 anything=-4 anything_$=-4 anything_but=8 anything_in=-4 anything_to=2
anyway=-4 aqui_hay=2 as=10 as_AUDIO=-8 as_PAPER=11 as_TEXT=9 as_WRITE=2 as_proof=3 as_words=3 as_you=-2 ask=-11 ask_$=-5
asking_for=-2 asking_me=3 asleep=-2 assistant=2 assistant_in=2 audio=7 audios=9 aunt=-2 ausdrucken=4 avoid_AUDIO=2
away=-2 baby=2 bad=-2 bank=-6 banner=10 banner_$=6 bath=-2 bathroom=4 bathroom_door=4 batteries=-2 be_$=4 be_CHORE=-3
be_DEAF=-2 be_DRIVE=2 be_KIN=12 be_NEAR=-2 be_NUMBERS=5 be_OVER=-4 be_PRACTISE=-2 be_QUIET=-2 be_QUIETPLACE=2
be_RECORD=-3 be_SEND=5 be_TEXT=3 be_VEHICLE=3 be_WRITE=-8 be_asking=4 be_enough=5 be_fed=2 be_fine=5 be_hard=-2 be_i=-2
be_in=-5 be_it=-14 be_late=-5 be_lyrics=3 be_making=8 be_more=5 be_not=-4 be_on=-3 be_out=-5 be_poor=4 be_rubbish=3
be_sat=4 be_sticking=5 be_there=4 be_to=4 be_too=-5 be_useless=4 be_want=17 bear=-2 because=-8 because_NOISE=-4 before=2
before_i=7 between_me=2 be~BROKEN=-2 be~FORGET=2 be~KEEP=3 be~KIN=7 be~LATER=-3 be~LOOK=-4 be~MEMO=-4 be~NEAR=-5
be~NOISE=-4 be~NUMBERS=6 be~PAPER=-3 be~PERCH=-2 be~PUBLIC=-4 be~QUIET=-3 be~QUIETPLACE=5 be~RECORD=-4 be~SCREEN=-3
be~SMALL=-4 be~SPEAK=-10 be~STORY=3 bhai=2 bhai_$=2 bildschirm=3 bill=-5 bill_$=-3 bio=2 bio_for=3 birthday=-10
birthday_$=-5 birthday_TEXT=-2 black=11 blind=-5 blue=-3 blurt=6 book=2 book_$=4 books=-7 books_be=-5 boring=-2
boring_$=-2 boss=-4 both=-3 brauch=4 brauch_it=4 bread=-8 bread_on=-6 break=6 break_it=7 bring_it=2 bro=2 bullet=9 but=4
but_AUDIO=7 but_can=2 but_do=9 but_i=-4 button=7 button_to=8 by=16 by_HANDS=-3 by_TEXT=17 by_friday=-5 by_side=6 c_be=-2
calendar=-12 called=-2 calls=-3 came=-5 can_HANDS=3 can_HEAR=-9 can_HOLD=2 can_KEEP=8 can_READ=8 can_SEND=15 can_SHOW=2
can_SPEAK=-7 can_add=3 can_find=12 can_follow=3 can_get=-2 can_have=-2 can_i=16 can_it=12 can_keep=12 can_make=-3
can_me=4 can_not=-20 can_now=-4 can_only=-4 can_play=-4 can_point=3 can_quote=7 can_she=-2 can_stick=6 can_stop=9
can_tape=2 can_tick=11 can_you=11 cancel=-2 can~AUDIO=-10 can~HEAR=-14 can~KEEP=4 can~LATER=6 can~LOOK=-5 can~MEMO=5
can~NEAR=2 can~QUIET=-4 can~SCREEN=-7 can~SEND=8 can~SHOW=3 can~SOUNDHW=-4 can~SPEAK=-7 can~TELL=-9 can~TEXT=9 caption=7
card=9 card_$=5 card_for=-2 card_in=2 case=-3 catch_it=2 cc=8 cc_me=8 change=-3 channel=8 channel_$=6 chapter=-2
characters=5 chart=-6 chat=19 chatter=2 check=-5 checklist=6 cheer=2 cheer_me=2 claim=-2 clock=-2 closed=2 closed_TEXT=3
code=10 code_on=2 code_set=2 coffee=-7 coffee_$=-7 colleague=8 columns=7 columns_$=3 columns_can=2 come=4 come_again=2
come_on=9 comes=-2 coming=-5 coming_$=-2 command=14 command_$=7 command_NEAR=5 compare=17 compare_$=5 compare_it=2
compare_two=7 complain=4 complain_to=4 complaint=4 complaint_to=5 compose=2 condolence=2 condolence_card=2
confirmation=2 consent=2 contestame=3 contract_$=2 copy=10 council=-4 counter=3 cover=-2 crack=-2 cupboard=5
cupboard_door=2 customer=-4 customs=4 customs_form=3 dad=3 damit=6 damit_i=6 dan=-9 dan_it=-5 dance=-3 dare=2
dare_SPEAK=3 dark=-2 dates=21 day=2 day_make=2 day_sling=2 days_$=-4 days_can=3 days_on=2 deaf=4 del=6 delete=2
delete_AUDIO=2 desk=-2 diabetes=-2 diabetes_$=-2 dictate=-3 did=-16 did_BOSS=7 did_i=4 did_she=-5 did_you=-2 digas=4
direccion=8 direccion_$=5 dis=2 dishwasher=8 dishwasher_$=3 dishwasher_WRITE=3 display=-2 dm=4 do_$=3 do_QUIETPLACE=2
do_i=-13 do_it=2 do_me=10 do_not=15 do_she=-5 do_subtitles=8 do_you=-5 doc=5 doc_$=3 document=13 documented=2
does_QUIETPLACE=6 does_it=2 does_my=3 does_not=-4 does_she=3 dog=-4 doing=-3 done=-3 doon=3 doon_$=2 door=7 door_$=12
down=5 down_$=-2 down_for=10 down_in=2 down_to=-4 draft=16 drive=-2 driver=2 drop=-7 dropped=-11 drops=-5 drove=-4
drove_it=-2 due=-2 dvla=4 dvla_about=4 each=18 each_HANDS=-2 each_other=5 earlier=-3 earlier_about=-2 earphones=-3
ears=-6 ecrire=3 ecris-moi=4 ecrit=3 ecrite=2 edit=6 edit_it=6 eight=-2 else=-2 email=-3 emails=-4 end_my=2 engine=-2
english=3 engraving=4 engraving_$=4 enlace=4 enlace_$=3 enough=3 enough_$=4 enough_HEAR=7 enough_for=-2 ensenarselo=7
ensenarselo_al=7 envoie-moi=3 escribe=-2 escribelo=6 escribemelo=5 escribime=5 escrita=3 escrita_$=3 escrito=11 essay=-2
estate=3 estate_agent=4 even=8 even_though=3 even_when=9 evening=2 ever=-6 every=-6 exact=29 exact_DRAFT=5
exact_command=3 exact_spelling=11 exactly=4 explain=-2 face=-8 face_$=-4 far=-3 faster=2 faster_than=2 fed=2 fed_on=2
field=-3 figure_$=2 fill=2 filling=14 finally=-2 find=9 find_it=18 find_out=-2 fine_again=3 fire=-9 first=-2 five=-5
flash=9 flash_it=5 fling=4 fling_me=4 floor=-2 flyer=7 flyer_$=5 follow=5 follow_$=3 follow_NUMBERS=2 font=4 for=6
for_AUDIO=-6 for_READ=-3 for_WRITE=-5 for_anything=-2 for_bathroom=4 for_condolence=2 for_engraving=2 for_flyer=5
for_fridge=2 for_front=2 for_glovebox=2 for_grant=2 for_insurance=5 for_invitation=7 for_it=3 for_label=6 for_me=8
for_my=2 for_new=2 for_newsletter=9 for_one=4 for_sign=4 for_sunday=-2 for_two=-2 for_website=2 for_window=2 for_your=-2
foreman=2 foreman_want=2 form=17 form_$=5 form_i=4 form_now=5 format=2 forty_AUDIO=6 forward=7 four=-7 frame=2 free=-2
friday=-9 friday_$=-6 fridge=12 fridge_$=8 from=-5 from_$=2 from_BOSS=-3 from_NEAR=3 from_it=2 from_me=4 from_now=10
from_today=4 front=14 front_form=6 front_me=6 full=-5 funny=-4 funny_$=-2 fur=2 fur_versicherung=4 get_KEEP=2
get_SCREEN=2 get_it=13 get_play=8 get_thrown=-2 give=5 giving=4 glancing=3 glovebox=3 go=3 go_OVER=5 go_again=3 go_in=3
go_to=2 goes=7 goes_straight=7 going=10 going_$=-3 going_on=19 gone=-7 good=-2 good_night=2 got=3 got_QUIETPLACE=2
got_anything=3 got_it=4 got_link=12 got_my=-3 got_not=10 got_to=7 got_your=-8 gotta=-2 grant=2 great_come=2 grid=2
grid_$=2 group=5 ha=-2 had=2 had_enough=5 had_forty=6 half=-4 hand=10 handout=11 handout_$=2 handout_it=7 hands=-6
handy=8 hang=-7 happy=-5 happy_birthday=-4 hard=-9 hard_for=-7 has=-10 has_not=-3 has_she=-2 has_to=13 hat=-4 hate=4
hate_AUDIO=5 hates=-2 haut=2 have_PAPER=4 have_it=14 have_not=11 have_to=-18 have_words=3 have_you=-2 having=11
having_it=7 having_to=3 hay_NOISE=2 head=-2 headline=17 headline_be=10 headline_for=5 hear=-10 hello_$=2 help=6 help_$=3
help_me=2 helps=3 helps_me=2 here=7 hermana=2 hermana_maneja=2 herself=2 herself_$=2 highlight=2 him=-9 him_again=-3
hint=-2 his_$=4 his_EYES=4 his_HANDS=3 his_face=-2 his_itemise=3 his_together=3 his~EYES=4 his~HANDS=3 his~PAPER=2
his~SEND=2 hold=3 hopeless=3 hour=-6 hour_$=-2 house=-4 how=-4 how_do=-3 how_it=6 how_long=4 how_many=-2 how_much=-3
how_you=3 hoy=3 hundred=-2 hymn_$=2 i_'d=15 i_'ll=19 i_FORGET=5 i_HEAR=2 i_KEEP=-15 i_LATER=-2 i_PAPER=11 i_READ=5
i_SPEAK=6 i_WRITE=-22 i_absorb=5 i_brauch=4 i_can=21 i_complain=4 i_delete=2 i_do=-11 i_get=-2 i_got=-2 i_hate=4
i_have=5 i_having=5 i_it=11 i_keep=2 i_make=-2 i_play=3 i_said=4 i_turn=2 i_understand=2 i_want=19 if=-6 if_i=-6 if_it=2
if_you=2 imprimer=6 imprimirlo=10 imprimirlo_$=4 imprimirlo_how=4 in_$=-5 in_AUDIO=-4 in_DRAFT=3 in_FORGET=6 in_NEAR=4
in_PERCH=-2 in_PUBLIC=2 in_SMALL=8 in_SPEAK=10 in_TEXT=8 in_VEHICLE=-3 in_WRITE=7 in_channel=9 in_columns=7
in_cupboard=5 in_english=2 in_form=11 in_format=2 in_front=10 in_grid=2 in_group=4 in_home=2 in_in=2 in_it=2
in_kitchen=-4 in_loud=4 in_me=2 in_msg=3 in_night=3 in_online=3 in_peace=3 in_red=-2 in_report=7 in_subject=9
in_ticket=4 in_two=-2 in_words=3 in_work=-2 in_writin=2 inbox=3 instead_$=7 instead_SPEAK=8 instead_WRITE=-3
instead~GUIDE=4 instead~SCREEN=-2 instead~SPEAK=8 insurance=5 insurance_$=3 into=13 into_TEXT=2 into_handout=2
into_wrong=-5 invalid=-3 invitation=14 invitation_$=14 invoice_$=4 invoice_to=-2 in~AUDIO=-2 in~BOSS=-2 in~CHORE=4
in~DEAF=-2 in~DRIVE=-2 in~FORGET=8 in~KEEP=3 in~KIN=2 in~NOISE=8 in~PAPER=2 in~PEN=-7 in~READ=-3 in~SCREEN=8 in~SMALL=8
in~SPEAK=15 in~TELL=2 in~TEXT=11 in~VEHICLE=-2 in~WRITE=7 it_$=14 it_HOLD=2 it_KEEP=9 it_LATER=15 it_LOOK=-2 it_NEAR=6
it_NOISE=-3 it_PUBLIC=-2 it_QUIET=6 it_SCREEN=-4 it_SLEEP=-2 it_SPEAK=10 it_STORY=6 it_TEXT=-12 it_VEHICLE=-3 it_WRITE=9
it_adresse=2 it_again=4 it_answer=2 it_as=13 it_asked=5 it_be=-7 it_can=2 it_coffee=-4 it_direccion=8 it_doon=3
it_down=15 it_exact=11 it_fine=-2 it_for=15 it_goes=6 it_going=9 it_gone=-4 it_got=-2 it_hard=-5 it_has=7 it_helps=2
it_herself=4 it_i=-5 it_in=12 it_into=11 it_it=-7 it_loud=3 it_me=4 it_my=5 it_night=-4 it_not=-4 it_now=-6 it_numero=2
it_off=11 it_on=17 it_one=6 it_onto=10 it_out=18 it_pego=6 it_please=13 it_printable=8 it_properly=5 it_quicker=12
it_recette=3 it_recipe=2 it_sent=2 it_short=-5 it_slowly=3 it_spelled=7 it_time=9 it_to=32 it_too=2 it_under=2 it_want=7
it_week=-2 it_while=6 it_working=4 itemise=8 itemise_it=8 it~BOSS=3 it~CHORE=8 it~DRIVE=6 it~FULL=-2 it~HOLD=2
it~KEEP=12 it~KIN=4 it~LATER=8 it~LOOK=4 it~MEMO=-9 it~NOISE=-6 it~OVER=-3 it~PAPER=-6 it~PEN=-3 it~PUBLIC=11 it~QUIET=6
it~QUIETPLACE=4 it~RECORD=4 it~SCREEN=4 it~SEND=2 it~SLEEP=2 it~SPEAK=2 it~STORY=7 it~TELL=3 it~TEXT=2 it~VEHICLE=-7
i~BLIND=-2 i~BOSS=-4 i~BROKEN=-3 i~CARGO=-2 i~DRAFT=-11 i~DRIVE=-2 i~EYES=-4 i~FORGET=16 i~FULL=-3 i~GUIDE=2 i~HANDS=2
i~KEEP=6 i~KIN=8 i~LOOK=-4 i~MEMO=-3 i~NUMBERS=3 i~OVER=-2 i~PAPER=11 i~PUBLIC=-3 i~QUIET=-2 i~READ=7 i~RECORD=-7
i~SHOW=14 i~SLEEP=-3 i~SOUNDHW=-2 i~SPEAK=-7 i~TELL=-10 i~TEXT=2 i~VEHICLE=-7 i~WRITE=-11 jam=4 jam_$=5 jo=-3 job=-3
keep=7 keep_$=2 keep_LOOK=3 keep_SEND=-3 keep_having=3 keep_it=5 keys=-3 kitchen=-4 kitchen_$=-3 knock=4 knock_on=6
know=-8 know_$=-3 know_if=-3 komme=-2 komme_$=-4 label=10 label_maker=2 label_on=5 lad=2 lady=-4 landlord=-4
landlord_$=-3 last=-15 last_TEXT=-3 last_time=-4 late=-8 late_$=-7 later=5 latin=2 laugh=-3 lay=15 lay_it=14 leave=12
leave_AUDIO=-2 leave_it=12 leave_me=7 leeds=-3 leerlo=12 leerlo_$=6 leerlo_does=4 left=-2 let=3 let_me=6 letter=-3
letters=23 library=6 lid=4 lid_$=4 lie=-2 light=-5 light_$=-3 lights=-3 line=29 link=39 link_$=15 link_OVER=5
link_please=4 lire=2 listen=-5 listening=19 little=-2 live=-2 load=-2 loan=5 loan_$=4 lob=6 lob_link=5 long=-7
long_PAPER=5 long_TEXT=-2 long_for=-2 look=4 looking=-3 lose=3 lost=2 loud_$=24 loud_GUIDE=3 loud_alta=4 loud_even=2
loud_i=-3 loud_outside=4 loud_please=-2 loud_there=3 loud~DRIVE=3 low=-2 lyrics=4 mail=3 make=8 make_handout=7 make_it=9
make_me=2 make_out=-6 maker=2 makes=-3 making=7 mandame=2 mandes=6 mandes_AUDIO=2 mandes_MEMO=2 maneja=2 maneja_muy=2
many=-6 marcus=-2 marcus_it=-2 mate=9 me_$=2 me_DRAFT=4 me_LOOK=-2 me_MEMO=6 me_NOISE=4 me_READ=4 me_RECORD=-2 me_TEXT=4
me_address=2 me_any=-2 me_by=3 me_cc=2 me_code=6 me_command=2 me_exact=3 me_for=4 me_has=-2 me_have=2 me_hint=-2 me_if=2
me_in=3 me_invoice=5 me_it=19 me_link=5 me_mandes=6 me_more=2 me_off=-2 me_offer=3 me_on=17 me_par=3 me_polite=4
me_sign=4 me_skim=8 me_something=5 me_status=3 me_than=2 me_through=4 me_time=3 me_to=-13 me_tracking=4 me_truth=3
me_unless=2 me_voicey=-2 me_whole=6 me_word=2 me_words=-2 me_yesterday=2 mean_$=-2 mean_SHOW=4 means=-4 measurements=2
medico=7 medico_$=7 meeting=5 memos=5 menu=2 merger=4 message=-4 messages=15 me~DRAFT=6 me~DRIVE=-2 me~HEAR=13 me~KEEP=4
me~LATER=-5 me~LOOK=3 me~MEMO=5 me~NEAR=2 me~NOISE=3 me~PAPER=15 me~QUIETPLACE=6 me~READ=7 me~RECORD=-2 me~SCREEN=5
me~SEND=2 me~SLEEP=-2 me~SOUNDHW=5 me~STORY=-2 me~TELL=6 me~TEXT=3 me~WRITE=11 mic=-3 middle=-3 mind_what=-2 minute=-3
minutes=-8 missing=2 monday=-4 monday_$=-5 monday_long=2 montre-moi=10 more_$=-3 more_READ=4 morning_$=-2 moved=-2
msg=14 msg_me=4 much=-5 mug=2 mug_$=2 mum=-9 mutter=2 mutter_SHOW=2 muy=2 muy_rapido=2 my_BOSS=-4 my_EYES=-4 my_HANDS=-3
my_HEAR=2 my_KIN=5 my_LOOK=8 my_MEMO=2 my_PAPER=-4 my_QUIETPLACE=-2 my_RECORD=5 my_SCREEN=14 my_desk=-2 my_diary=-3
my_hermana=2 my_landlord=-5 my_mutter=2 my_profile=3 my_scrapbook=2 my_sheet=-3 my_solicitor=2 my_tether=2 my_update=4
my~AUDIO=-2 my~BROKEN=2 my~HANDS=-3 my~HEAR=2 my~KEEP=-5 my~KIN=2 my~LOOK=10 my~MEMO=-2 my~NOISE=-2 my~NUMBERS=-2
my~PAPER=-4 my~QUIETPLACE=-6 my~RECORD=8 my~SCREEN=3 my~TEXT=-8 my~VEHICLE=4 my~WRITE=-6 na=5 na_$=3 nachlesen=8
nachlesen_please=8 name=3 names=10 neck=-6 neck_$=-3 neighbour=-4 neighbours=3 newsletter=12 newsletter_$=3
newsletter_i=4 next=3 night_$=3 night_SEND=2 night_to=-2 nine=-4 noise=-7 noisy=-3 normally=-2 not_$=-9 not_DATA=-4
not_DEAF=4 not_HEADSET=-2 not_HEAR=5 not_LOOK=-6 not_NEAR=2 not_NOISE=-3 not_PEN=8 not_RECORD=8 not_SEND=-2 not_SHOW=-3
not_SPEAK=2 not_TELL=9 not_TEXT=-5 not_WRITE=-18 not_answer=2 not_by=6 not_can=-2 not_come=-3 not_get=4 not_got=2
not_have=-4 not_i=4 not_in=-4 not_it=9 not_keep=2 not_loud=19 not_make=-11 not_me=4 not_mind=-4 not_my=-2 not_out=14
not_press=9 not_round=3 not_she=-2 not_stand=2 not_stick=5 not_through=8 not_to=8 not_tout=2 not_want=-10 notas=2 note=3
note-le=3 notes=3 not~AUDIO=38 not~DATA=-5 not~DEAF=6 not~DRIVE=2 not~EYES=-2 not~GUIDE=-2 not~HEADSET=-3 not~HOLD=-2
not~KEEP=-4 not~KIN=3 not~LOOK=-14 not~MEMO=14 not~NEAR=-6 not~NOISE=10 not~NUMBERS=6 not~OVER=-8 not~PAPER=-6
not~PEN=15 not~READ=-14 not~RECORD=9 not~SCREEN=-21 not~SEND=-6 not~SHOW=-2 not~SOUNDHW=-13 not~SPEAK=24 not~TELL=4
not~TEXT=-4 not~WRITE=-9 now_$=-10 now_SEND=-4 now_in=-3 now_now=3 now_on=8 now_words=2 now~SEND=-5 now~WRITE=2 nt=2
number=-13 numbers=10 numero=3 o=-4 o_clock=-2 odd=3 odd_$=4 off=-3 off_do=3 off_page=4 off_to=-5 offer=3 offer_$=3
old=-7 on_$=-8 on_PAPER=6 on_PERCH=-2 on_PUBLIC=3 on_SEND=3 on_SOUNDHW=-3 on_as=2 on_banner=6 on_by=3 on_card=7
on_consent=2 on_customs=5 on_dishwasher=3 on_fridge=10 on_i=-2 on_in=-3 on_invitation=6 on_jam=6 on_laptop=2 on_my=-3
on_on=16 on_one=5 on_only=2 on_page=7 on_papier=4 on_plaque=3 on_quick=3 on_sheet=3 on_sign=-3 on_sofa=6 on_stand=5
on_thursday=2 on_to=9 on_way=3 on_with=8 once=-4 one=2 one_DEAF=2 one_HANDS=-2 one_day=3 one_it=-3 online=4 online_as=3
only_$=11 only_FORGET=2 only_TEXT=6 only_believe=2 only_ever=-3 only_play=2 only_please=5 only_words=7 only~FORGET=2
only~SCREEN=6 only~TEXT=7 onto=11 onto_PAPER=2 onto_my=4 on~BOSS=5 on~HANDS=-2 on~KIN=2 on~LOOK=4 on~MEMO=-3 on~NOISE=-5
on~PEN=10 on~PERCH=-3 on~PUBLIC=3 on~QUIETPLACE=-2 on~SCREEN=15 on~SEND=5 on~SOUNDHW=-3 on~TELL=2 on~WRITE=11
open_AUDIO=2 open_make=4 or=-20 other=-5 others=2 out_$=7 out_for=2 out_in=3 out_loud=10 outside_in=4 oven=-2 over=11
pa=3 page=17 page_$=14 painting=3 papier=4 papier_pour=2 par=13 par_TEXT=5 par_WRITE=6 para=25 para_ensenarselo=7
para_imprimirlo=10 paragraph=4 paragraph_$=2 parish=4 parish_newsletter=2 parking=3 pasame=7 passenger=-2 paste=14
paul=-2 peace=2 pego=6 pego_in=6 pen=5 people=-2 per=5 per_TEXT=2 phone=-5 photo_$=3 pic=2 pin=-8 ping=3 plain=2
plaque=3 play=3 play_AUDIO=-3 play_button=8 play_it=-9 play_on=14 please_$=24 please_SEND=5 please_SHOW=3 please_TELL=-2
please_TEXT=6 please_WRITE=9 please_always=4 please_do=3 please_i=11 please_it=4 please_my=5 please_not=14 please_on=2
please~KIN=2 please~NOISE=5 please~READ=4 please~SCREEN=6 please~SEND=4 please~SHOW=3 please~SOUNDHW=-2 please~SPEAK=-4
please~TEXT=4 please~WRITE=14 points=15 points_$=5 points_want=5 points_what=3 polish=2 polite=3 polite_refusal=4 poor=4
poor_$=4 por=11 por_TEXT=2 por_WRITE=8 possible=-2 post=2 poster=6 pour=14 pour_it=10 practice=-2 press=2 press_play=6
prices=3 prices_NEAR=3 print=3 printable=9 printable_$=4 printable_DRIVE=3 printed=-3 printer=-3 profile=2 profile_$=2
programme=2 proof=11 proof_$=5 prop=4 prop_SCREEN=4 properly=5 properly_LATER=5 put=-5 que=-2 que_aqui=2 que_it=3
quick=2 quick_DRAFT=3 quicker=12 quicker_for=7 quicker_with=2 quiet=4 quote=11 quote_it=9 radio=-3 raffle=-2 rapido=2
rapido_$=2 read=2 reader=2 reading=-3 reads=-2 recette=3 recipe=9 record=4 recorded=-2 recording=-7 records=4 red=-5
red_light=-2 reference=4 refusal=4 remembering=6 rep=2 replay=3 replay_your=3 replied=-2 reponds=2 reponds_par=2
report=3 report_$=7 request=4 rest=-2 rewrite=4 ring=-2 round=4 round_$=2 rubbish=2 rubbish_in=3 ruido=2 rules=3 s_she=2
said_DRAFT=2 said_earlier=-2 said_i=3 said_she=-6 saturday=-2 save=-3 saved=-8 say=-3 saying=-5 says=-11 scan=3
scan_it=3 schedule=2 schedule_$=3 schicken=4 school_$=4 schreib=5 schriftlich=14 scrapbook=2 scrapbook_$=2 screen=-6
screens=-5 screenshotting=2 scrolling=-5 second=3 second_STORY=2 second_paragraph=4 see=10 seen=-3 seen_it=-3 sees=7
send=9 sends=3 sent=-5 sent_me=-4 sent_you=-2 sentences=2 serial=3 serial_NUMBERS=3 set=11 set_it=2 set_out=2 setting=2
setting_on=3 share=4 sharing=-2 she_$=-2 she_'d=-7 she_'ve=-3 she_LOOK=2 she_READ=-3 she_SEND=-2 she_SPEAK=3 she_about=3
she_can=5 she_drove=-2 she_has=-2 she_it=-10 she_not=-2 she_said=-3 she_sent=-3 she_won=2 sheet=5 sheet_for=3
she~AUDIO=-5 she~HEAR=-2 she~KEEP=3 she~LOOK=8 she~NEAR=-2 she~PAPER=-2 she~SCREEN=-10 she~SEND=-7 she~SHOW=2
she~SPEAK=-3 she~TEXT=-11 she~WRITE=-17 shh=5 shop=2 short=15 short_$=-5 short_NOISE=11 short_PAPER=5 short_and=7
should=8 should_PAPER=4 should_headline=10 show=11 shut=-3 sick=-2 side=6 side_by=6 side_would=5 sign=3 sign_for=3
sign_in=-4 sign_on=3 silence=-2 silently=2 since=-4 since_i=-2 sister=-6 sit=3 sit_there=4 sitter=3 sitter_want=3
sitting=-2 six=-7 six_$=-4 skim=7 skim_it=7 skip=12 skip_AUDIO=14 sleep=3 slept=2 slept_i=2 sling=3 sling_it=4 slowly=2
small=-4 sms=6 snappy=5 snappy_$=3 snippet=5 snippet_in=5 so_BOSS=4 so_SEND=3 so_TEXT=6 so_WRITE=7 so_do=-2 so_get=3
so_go=-2 so_i=-8 so_it=3 so_not=-7 sock=-2 sock_in=-2 sofa=4 sofa_$=3 solicitor=3 some=-5 somehow=3 something=25
something_$=-7 something_for=2 something_funny=-3 something_i=15 something_short=4 something_to=22 somewhere=5
somewhere_i=7 sound=-20 sounds=5 spare=-2 spater=-2 speaker=3 speaking=9 speech=-6 speeches=4 speed=-3 spelled=13
spelled_$=8 spelling=23 spelling_$=22 spelt=3 stand=13 stand_$=5 stand_it=2 stand_while=3 starts=-2 status=3
status_NOISE=3 stencil=4 stencil_for=2 steps=11 steps_for=3 stick=19 stick_$=4 stick_it=3 stick_on=2 sticking=5 stop=6
stop_SPEAK=8 stop_WRITE=-4 stop_what=3 stop_with=8 story=2 straight=9 straight_in=9 study=10 study_it=9 subject=9
subject_NOISE=9 subtitles=16 subtitles_$=7 subtitles_please=8 summarise=8 summarise_it=9 sun=-2 sunday=-2 swim=-2
switch=4 switch_to=2 symptoms=10 symptoms_did=11 t=-2 take=-3 talk=5 talking=2 tape=14 tape_it=11 tape_me=2 tattooist=2
tbh=2 team=8 tell=-2 telling=-2 telly=-3 ten=-12 ten_DRAFT=-3 tether=2 tether_with=2 text=12 texte=3 texting=-7 texto=12
texts=-5 textual=4 than=4 than_AUDIO=2 than_HEAR=18 than_LOOK=-5 than_TEXT=-6 than_WRITE=-5 than_you=3 thanks=-5
thanks_for=-8 theatre=2 then=-3 there=2 there_$=-4 there_WRITE=3 there_i=2 there_it=-9 there_somewhere=5
there_unplayed=4 thing=-5 things=20 things_$=5 things_sit=4 things_want=5 though_i=3 thread=8 three=-5 through_SOUNDHW=7
through_it=6 through_menu=4 through~SOUNDHW=7 thrown=-2 thrown_out=-2 thursday=4 thursday_website=3 tick=13 tick_it=8
tick_off=4 ticket=5 ticket_$=2 till=-6 time=2 time_$=2 times=6 times_$=2 tiny=-3 to=4 to_$=-6 to_BOSS=-3 to_CHORE=2
to_DRAFT=-7 to_HANDS=8 to_HEAR=-9 to_HOLD=3 to_KEEP=7 to_KIN=-5 to_LOOK=15 to_NOISE=-3 to_PAPER=-6 to_SLEEP=-2 to_TEXT=3
to_WRITE=-8 to_airline=5 to_be=7 to_cancel=-2 to_catch=2 to_dan=-5 to_do=-2 to_each=6 to_edit=2 to_estate=3 to_fill=2
to_go=10 to_his=9 to_keep=2 to_know=-8 to_me=2 to_my=3 to_play=-2 to_please=4 to_quote=3 to_replay=3 to_room=5
to_school=6 to_stick=2 to_study=9 to_whole=6 to_work=7 today=2 today_please=4 together=4 together_for=3 told=-6 tom=-7
tom_TEXT=-3 tomorrow=-9 too=-8 too_SMALL=-5 too_long=-3 too_loud=2 touch=-2 tout_haut=2 tracking=3 tracking_link=4
trail=2 trail_$=2 transcript=4 tricks=2 tricks_do=2 truck=2 truth=3 truth_SEND=2 tuck=2 tuck_in=2 turn=9 turn_AUDIO=3
turn_my=2 turn_what=3 two_DRAFT=-2 two_NOISE=3 two_in=8 txt=21 txt_$=2 txt_me=6 type=11 typed=7 typing=-27 under=3
under_photo=3 union=2 union_rep=2 unless=3 unless_she=2 unplayed=4 unplayed_$=4 update=3 update_in=4 ur=4 ur_answer=2
use=-5 used=-2 used_to=-3 useless=3 useless_with=5 usually=-2 verse=4 versicherung=4 versicherung_$=4 version=6
version_it=3 vet=-2 vicar=2 vn=-2 vn_$=-3 vocal=6 voice=4 voices=-3 voicey=-2 wait=-3 waiter=5 walls=-2 want_HEAR=-3
want_KEEP=6 want_PAPER=3 want_READ=20 want_TEXT=7 want_WRITE=9 want_do=13 want_exact=4 want_have=2 want_in=7 want_it=17
want_leerlo=10 want_not=-6 want_off=5 want_on=3 want_something=7 want_to=9 want_two=3 want_want=15 want_you=-4
want~AUDIO=8 want~GUIDE=2 want~HEAR=2 want~KEEP=3 want~LOOK=18 want~NUMBERS=3 want~PAPER=4 want~PEN=6 want~PUBLIC=2
want~READ=17 want~SCREEN=2 want~SMALL=2 want~SOUNDHW=3 want~SPEAK=6 want~WRITE=-3 watch=2 way_to=-2 website=16
website_$=12 website_be=3 wee=2 week_$=2 went=-3 whack_it=2 what_PAPER=-4 what_and=9 what_be=-4 what_do=8 what_does=4
what_i=8 what_it=-16 what_should=18 what_symptoms=11 what_time=-4 what_to=-4 whatever=2 whatever_you=3 whats=-6
when_does=4 when_i=9 when_it=-6 where=-4 where_can=5 where_do=-2 which=-8 which_SCREEN=6 which_stop=3 while=3 while_i=4
white=8 white_$=5 whole=3 whole_BOSS=4 whole_PAPER=2 why=-6 why_please=2 why_want=-2 wife=5 wind=-6 window=3
window_for=2 with_$=10 with_AUDIO=12 with_DRIVE=2 with_NEAR=3 with_NUMBERS=3 with_SCREEN=5 with_TEXT=-2 with_headline=5
with_in=2 with_she=3 won_SEND=3 word=8 word_$=7 word_DRAFT=2 word_complaint=5 word_it=-2 wording=10 words=27 words_$=9
words_hymn=2 words_instead=2 words_on=3 words_one=-2 words_only=4 work_my=2 working=2 working_TEXT=3 would=8 would_be=3
would_help=4 would_you=5 write=5 writes=-4 writin=5 writing=-26 written=17 wrong=-8 wrong_SPEAK=-5 wrote=-13 year=-3
yes=-8 yesterday_$=-3 yesterday_WRITE=3 you_$=4 you_AUDIO=7 you_LOOK=-2 you_MEMO=3 you_READ=-9 you_WRITE=9
you_always=-12 you_as=-2 you_be=-3 you_believe=-3 you_can=10 you_dare=2 you_do=3 you_got=2 you_have=-2 you_keep=-2
you_know=5 you_make=-2 you_not=-4 you_on=-5 you_set=2 you_stop=2 you_to=-5 you_txt=8 your_AUDIO=-6 your_TEXT=-4
your~AUDIO=-6 your~DRAFT=2 your~MEMO=-4 your~SCREEN=-2 your~TEXT=-4 you~AUDIO=4 you~GUIDE=11 you~KEEP=-2 you~KIN=-2
you~LOOK=-4 you~MEMO=6 you~PAPER=3 you~READ=-16 you~SCREEN=2 you~SEND=-6 you~SOUNDHW=3 you~STARE=3 you~TELL=-6
you~WRITE=11 zeig=2 zeigen=2 zu=-2 zum=8 zum_nachlesen=8 <clause>=-49
"""
