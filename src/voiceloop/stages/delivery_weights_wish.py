"""What each piece of evidence adds to wish, text and voice, in tenths of log odds.

Written by bench/fit_delivery.py; not to be changed by hand.
"""

from typing import Final

TABLE: Final = """
'd=11,9 'd_SPEAK=0,-2 'd_it=2,0 'd_some=0,8 'd_to=9,0 'd_want=3,5 'll=16,12 'll_HEAR=0,13 'll_PRACTISE=0,2
'll_SPEAK=10,-14 'll_WRITE=-6,0 'll_be=-8,0 'll_keep=0,-2 'll_only=2,0 'll_play=-5,22 'll_plead=0,9 'll_prop=3,0
'll_stick=0,7 'll_want=6,0 've=0,-3 've_OVER=0,-2 've_READ=0,11 've_RECORD=0,3 've_WRITE=-3,0 've_had=10,0 've_not=5,0
ALONE=-4,0 ALONE~it=0,8 AUDIO=10,37 AUDIO_$=9,30 AUDIO_AUDIO=2,-4 AUDIO_DRAFT=0,2 AUDIO_STARE=2,0 AUDIO_TEXT=-7,-12
AUDIO_again=0,4 AUDIO_be=0,11 AUDIO_down=0,-12 AUDIO_great=3,0 AUDIO_i=0,3 AUDIO_it=0,-6 AUDIO_lovely=0,3 AUDIO_my=2,0
AUDIO_odd=2,0 AUDIO_off=0,-6 AUDIO_only=0,7 AUDIO_please=3,15 AUDIO_things=4,-4 AUDIO_too=0,2 AUDIO_version=0,13
AUDIO_would=0,5 AUDIO~HEAR=3,0 AUDIO~KIN=0,2 AUDIO~MEMO=0,2 AUDIO~NEAR=-2,0 AUDIO~READ=6,0 AUDIO~SCREEN=-4,4
AUDIO~SOUNDHW=0,-2 AUDIO~STARE=2,0 AUDIO~TEXT=-9,-6 AUDIO~again=0,6 AUDIO~be=0,14 AUDIO~can=0,5 AUDIO~i=0,4
AUDIO~in=-3,-7 AUDIO~it=-3,3 AUDIO~me=-6,21 AUDIO~not=2,-20 AUDIO~only=0,7 AUDIO~please=8,23 AUDIO~you=0,-6
BLIND=-17,-12 BLIND_$=-5,0 BOSS=-8,-5 BOSS_$=0,8 BOSS_SPEAK=3,-3 BOSS_and=0,4 BOSS_can=8,-2 BOSS_in=0,7 BOSS_it=-5,-4
BOSS_keep=0,-5 BOSS_round=0,2 BOSS_want=-4,0 BOSS~LOOK=15,0 BOSS~PAPER=-3,0 BOSS~SCREEN=0,-2 BOSS~SPEAK=2,-9
BOSS~TELL=0,2 BOSS~WRITE=-6,0 BOSS~can=10,0 BOSS~in=-3,4 BOSS~it=0,-3 BOSS~me=-3,0 BOSS~want=-3,0 BROKEN=-15,-3
BROKEN_$=0,4 BROKEN_his=3,0 BROKEN_my=0,-4 BROKEN~AUDIO=0,-2 BROKEN~EYES=2,0 BROKEN~his=3,0 BROKEN~me=2,0 BROKEN~my=0,-4
CARGO=-3,-9 CARGO_$=0,-2 CARGO~i=2,0 CHORE=-8,-2 CHORE_$=0,-4 CHORE~PUBLIC=0,3 CHORE~on=-2,0 DATA=-4,-7 DEAF=-5,0
DEAF_$=0,3 DEAF_BOSS=3,0 DEAF_NEAR=0,14 DEAF~BOSS=2,0 DEAF~NEAR=0,12 DEAF~SPEAK=0,-4 DEAF~can=2,0 DEAF~it=0,-2
DEAF~on=0,3 DRAFT=29,6 DRAFT_SPEAK=-2,0 DRAFT_answer=2,0 DRAFT_me=3,0 DRAFT_out=0,2 DRAFT_second=4,0 DRAFT_to=16,0
DRAFT_with=0,4 DRAFT~AUDIO=-4,10 DRAFT~MEMO=0,3 DRAFT~NOISE=0,2 DRAFT~PAPER=0,-2 DRAFT~SCREEN=0,-3 DRAFT~SPEAK=-2,0
DRAFT~TEXT=2,0 DRAFT~can=0,5 DRAFT~i=5,0 DRAFT~in=0,-2 DRAFT~loud=0,2 DRAFT~you=0,6 DRIVE=-5,-10 DRIVE_LATER=0,2
DRIVE_i=3,0 DRIVE_to=0,5 DRIVE~LATER=0,2 DRIVE~PERCH=0,-2 DRIVE~SPEAK=3,0 DRIVE~on=0,-3 DRIVE~through=0,3 EYES=-8,-6
EYES~not=0,2 FORGET=7,0 FORGET_TEXT=-3,0 FORGET_it=7,0 FORGET_what=0,7 FORGET~SCREEN=-3,0 FORGET~TEXT=-3,0 FORGET~i=0,7
FORGET~it=7,0 FULL=-18,0 FULL_SEND=0,3 FULL~SEND=0,3 GUIDE=3,12 GUIDE_dishwasher=6,0 GUIDE_me=0,24 GUIDE_out=-2,0
GUIDE_through=0,2 GUIDE~KIN=0,6 GUIDE~OVER=-8,0 GUIDE~WRITE=7,0 GUIDE~again=0,-2 GUIDE~be=2,0 GUIDE~can=0,4
GUIDE~it=-4,-19 GUIDE~me=0,8 GUIDE~not=3,0 GUIDE~now=4,5 GUIDE~through=7,4 HANDS=-14,-11 HANDS_$=0,-3 HANDS_STARE=0,4
HANDS~FULL=0,-2 HANDS~LOOK=0,8 HANDS~STARE=0,4 HANDS~be=0,-2 HANDS~in=0,-2 HANDS~it=-2,0 HEADSET=-10,-8 HEADSET~want=0,3
HEAR=-2,7 HEAR_$=0,16 HEAR_PRACTISE=0,4 HEAR_again=0,-12 HEAR_be=0,2 HEAR_for=8,0 HEAR_impaired=0,-3 HEAR_it=0,23
HEAR_me=0,-8 HEAR_schlecht=0,-2 HEAR_she=0,5 HEAR_something=0,-4 HEAR_to=-4,0 HEAR~AUDIO=0,-5 HEAR~BOSS=0,-2
HEAR~DEAF=0,-5 HEAR~DRIVE=0,4 HEAR~EYES=0,2 HEAR~MEMO=-3,0 HEAR~PAPER=-5,0 HEAR~again=0,-8 HEAR~be=2,0 HEAR~i=0,6
HEAR~in=-7,8 HEAR~it=0,13 HEAR~me=0,2 HEAR~not=0,-6 HEAR~now=0,-9 HEAR~on=0,22 HEAR~she=0,8 HEAR~want=0,2 HEAR~you=0,8
HOLD=0,2 HOLD_SCREEN=0,7 HOLD_on=0,13 HOLD~DEAF=0,8 HOLD~KIN=0,-3 HOLD~his=0,8 HOLD~it=0,3 HOLD~on=2,7 KEEP=17,-3
KEEP_$=-3,0 KEEP_bits=2,0 KEEP_command=7,0 KEEP_it=12,0 KEEP_me=11,0 KEEP_on=-6,0 KEEP_something=-3,0 KEEP~i=-8,0
KEEP~it=13,0 KEEP~me=14,0 KEEP~on=-5,0 KIN=-5,7 KIN_$=-11,5 KIN_BROKEN=3,0 KIN_WRITE=0,9 KIN_be=0,-6 KIN_can=15,0
KIN_for=0,7 KIN_happy=0,3 KIN_how=0,3 KIN_in=3,0 KIN_it=0,-7 KIN_she=0,3 KIN~AUDIO=2,-6 KIN~BROKEN=3,4 KIN~DEAF=0,-4
KIN~EYES=3,0 KIN~READ=8,0 KIN~SEND=2,-5 KIN~SLEEP=0,-9 KIN~STORY=0,2 KIN~TEXT=-5,0 KIN~WRITE=0,8 KIN~be=-4,-10
KIN~can=10,0 KIN~i=0,-2 KIN~in=4,0 KIN~it=-6,6 KIN~my=0,-4 KIN~not=6,0 KIN~now=9,0 KIN~on=-6,-7 KIN~she=0,3
KIN~want=11,0 KIN~you=-4,0 LATER=5,0 LATER_i=0,4 LATER_komme=-2,0 LATER~i=0,4 LOOK=6,0 LOOK_$=-2,2 LOOK_in=3,0
LOOK_it=7,-9 LOOK_through=0,7 LOOK~PAPER=-3,0 LOOK~SCREEN=-6,-2 LOOK~SMALL=2,0 LOOK~SPEAK=-2,0 LOOK~TELL=0,3
LOOK~TEXT=2,0 LOOK~WRITE=3,0 LOOK~in=3,0 LOOK~it=18,-2 LOOK~she=-3,0 LOOK~through=0,7 LOOK~you=0,2 MEMO=14,0 MEMO_$=6,0
MEMO_in=-3,0 MEMO_it=5,0 MEMO_me=0,2 MEMO_not=6,0 MEMO_received=0,-6 MEMO~in=-3,-2 MEMO~me=0,3 MEMO~my=-6,0 MEMO~not=3,0
MEMO~please=0,2 MESS=-8,0 MESS_PUBLIC=0,3 MESS~PUBLIC=0,3 MESS~SPEAK=0,2 NEAR=-4,-3 NEAR_SEND=-3,0 NEAR_chapter=0,4
NEAR_for=0,5 NEAR_question=0,5 NEAR_to=3,-9 NEAR_week=4,0 NEAR~EYES=0,2 NEAR~SEND=-3,0 NEAR~me=-3,-8 NEAR~please=-4,0
NOISE=-5,0 NOISE_$=-2,0 NOISE_for=0,2 NOISE_please=-3,0 NOISE~DRIVE=2,0 NOISE~GUIDE=2,0 NOISE~be=0,-7 NOISE~his=0,4
NOISE~in=3,0 NOISE~my=0,-2 NOISE~please=-5,0 NUMBERS=23,0 NUMBERS_$=3,-2 NUMBERS_for=-3,3 NUMBERS_in=4,0
NUMBERS~DEAF=3,0 NUMBERS~in=11,0 NUMBERS~my=0,4 OVER=-2,-6 OVER_$=2,0 OVER~HEAR=0,-2 OVER~SCREEN=-2,0 OVER~i=0,6
OVER~on=7,0 PAPER=9,0 PAPER_$=3,0 PAPER_SPEAK=11,0 PAPER_for=0,-2 PAPER_i=3,0 PAPER_please=5,0 PAPER_points=12,8
PAPER~BOSS=-2,0 PAPER~GUIDE=0,3 PAPER~PERCH=0,4 PAPER~SPEAK=5,6 PAPER~be=-7,0 PAPER~can=7,0 PAPER~i=5,0 PAPER~in=-3,0
PAPER~now=-3,0 PAPER~on=0,3 PAPER~please=7,10 PAPER~you=2,0 PEN_$=-5,0 PEN_SCREEN=7,0 PEN~SCREEN=2,0 PEN~me=5,0
PERCH=-23,-7 PERCH_$=-2,0 PRACTISE=-15,12 PRACTISE_it=-2,0 PRACTISE_me=0,14 PRACTISE_my=0,16 PRACTISE_to=0,-11
PRACTISE~DEAF=0,3 PRACTISE~NOISE=0,6 PRACTISE~READ=0,-6 PRACTISE~i=0,6 PRACTISE~it=-2,0 PRACTISE~me=0,16
PRACTISE~my=0,21 PRACTISE~on=0,4 PRACTISE~you=0,4 PUBLIC=-5,-11 PUBLIC_for=0,4 PUBLIC~DEAF=0,3 PUBLIC~GUIDE=2,0
PUBLIC~SCREEN=0,3 PUBLIC~WRITE=0,5 PUBLIC~in=-2,0 PUBLIC~it=0,-4 PUBLIC~my=0,10 QUIET=-11,-12 QUIETPLACE=-6,0
QUIETPLACE_i=0,-3 QUIETPLACE_me=0,8 QUIETPLACE_open=2,0 QUIETPLACE_want=0,2 QUIETPLACE~BOSS=0,-2 QUIETPLACE~EYES=0,2
QUIETPLACE~again=0,3 QUIETPLACE~be=0,-5 QUIETPLACE~can=0,2 QUIETPLACE~i=-4,0 QUIETPLACE~it=0,-2 QUIETPLACE~me=3,9
QUIETPLACE~you=0,13 QUIET_$=-2,2 QUIET_do=2,0 QUIET~SEND=-4,0 QUIET~again=-3,5 QUIET~be=0,2 QUIET~it=-2,0 QUIET~not=3,0
READ=10,16 READ_$=3,21 READ_TEXT=0,6 READ_again=-7,0 READ_along=8,0 READ_and=0,-2 READ_arabic=0,-3 READ_be=0,-7
READ_enough=0,11 READ_it=17,10 READ_last=0,4 READ_me=-4,33 READ_my=0,-7 READ_on=3,-5 READ_out=0,13 READ_today=0,8
READ_your=-5,-15 READ~GUIDE=12,-4 READ~HEAR=3,0 READ~KIN=0,7 READ~MEMO=-2,-2 READ~PAPER=-10,0 READ~PEN=-9,0
READ~SCREEN=-9,0 READ~SEND=-2,0 READ~SPEAK=8,0 READ~TELL=4,0 READ~TEXT=-11,3 READ~again=0,10 READ~be=0,-5 READ~can=2,0
READ~i=4,0 READ~in=-3,-8 READ~it=8,13 READ~me=0,4 READ~my=-3,0 READ~not=0,-3 READ~please=0,2 READ~want=7,-5 READ~you=4,0
READ~your=-11,-16 RECORD=0,22 RECORD_again=7,0 RECORD_it=-4,11 RECORD_me=0,9 RECORD_song=0,3 RECORD~LATER=0,-5
RECORD~TEXT=0,4 RECORD~again=7,0 RECORD~can=0,2 RECORD~it=-2,8 RECORD~me=0,13 SCREEN=-2,-10 SCREEN_$=4,0 SCREEN_it=-6,-3
SCREEN_me=0,4 SCREEN_now=4,0 SCREEN_on=5,0 SCREEN_to=0,7 SCREEN_want=3,0 SCREEN~BOSS=-5,-2 SCREEN~DEAF=0,8
SCREEN~NOISE=2,0 SCREEN~NUMBERS=2,0 SCREEN~PERCH=0,3 SCREEN~SEND=0,-3 SCREEN~SMALL=-7,0 SCREEN~SPEAK=-4,0
SCREEN~TELL=0,2 SCREEN~be=-5,-3 SCREEN~his=0,6 SCREEN~i=0,-4 SCREEN~in=0,-10 SCREEN~it=-4,0 SCREEN~me=-12,3
SCREEN~my=-3,0 SCREEN~now=5,0 SCREEN~on=5,0 SCREEN~only=9,0 SCREEN~please=24,0 SCREEN~want=9,0 SEND=22,6 SEND_$=2,0
SEND_AUDIO=-2,4 SEND_MEMO=2,0 SEND_TEXT=0,-2 SEND_anything=0,3 SEND_bob=0,-2 SEND_bread=-7,0 SEND_enlace=3,0
SEND_his=-2,0 SEND_it=15,0 SEND_me=6,6 SEND_on=5,0 SEND_questions=0,2 SEND_round=3,0 SEND_snippet=4,0 SEND_through=3,0
SEND_tom=-2,0 SEND_vn=0,8 SEND~AUDIO=-8,7 SEND~DRIVE=2,0 SEND~MEMO=4,7 SEND~NEAR=16,0 SEND~NOISE=2,0 SEND~OVER=14,0
SEND~SCREEN=4,0 SEND~SPEAK=0,-2 SEND~TEXT=-18,-3 SEND~VEHICLE=2,0 SEND~again=-10,0 SEND~be=2,0 SEND~i=2,0 SEND~in=0,2
SEND~it=0,7 SEND~me=13,8 SEND~my=0,-5 SEND~please=0,3 SEND~through=0,5 SHOW=28,2 SHOW_$=0,5 SHOW_his=7,0
SHOW_jumping=-6,0 SHOW_me=12,0 SHOW~OVER=-8,0 SHOW~SCREEN=2,0 SHOW~his=5,0 SHOW~it=5,0 SHOW~me=18,0 SHOW~my=2,0
SLEEP=-11,0 SLEEP_me=0,4 SLEEP_not=0,5 SLEEP~STORY=0,5 SLEEP~i=2,0 SLEEP~me=0,2 SLEEP~not=0,5 SLEEP~on=0,3 SMALL=-15,-6
SMALL~SCREEN=-3,0 SMALL~it=-2,0 SMALL~on=-2,0 SOUNDHW=-6,-7 SOUNDHW_$=-3,0 SOUNDHW_group=0,2 SOUNDHW~BROKEN=0,-5
SOUNDHW~SCREEN=-3,0 SOUNDHW~SPEAK=0,3 SOUNDHW~STARE=2,0 SOUNDHW~it=-4,-7 SOUNDHW~not=0,-4 SOUNDHW~please=8,-2
SOUNDHW~want=0,11 SPEAK=0,30 SPEAK_$=12,4 SPEAK_NUMBERS=0,5 SPEAK_OVER=-7,0 SPEAK_SPEAK=0,10 SPEAK_WRITE=4,0
SPEAK_about=0,-13 SPEAK_be=0,-4 SPEAK_cheers=0,4 SPEAK_for=-2,2 SPEAK_german=0,-6 SPEAK_hello=0,9 SPEAK_hi=0,2
SPEAK_i=0,-16 SPEAK_in=5,-5 SPEAK_instead=0,7 SPEAK_it=0,10 SPEAK_llanelli=0,3 SPEAK_man=0,3 SPEAK_me=6,4 SPEAK_mit=0,5
SPEAK_mode=0,-5 SPEAK_my=4,-12 SPEAK_or=0,5 SPEAK_something=0,14 SPEAK_szczecin=0,2 SPEAK_thanks=0,-2 SPEAK_to=-12,-16
SPEAK_too=0,-5 SPEAK_until=0,3 SPEAK_want=0,3 SPEAK_winner=0,3 SPEAK_worcestershire=0,10 SPEAK~AUDIO=0,-2
SPEAK~BROKEN=0,7 SPEAK~KIN=4,0 SPEAK~LOOK=5,0 SPEAK~NEAR=0,-4 SPEAK~NUMBERS=0,5 SPEAK~OVER=-8,0 SPEAK~QUIET=0,3
SPEAK~QUIETPLACE=0,9 SPEAK~TELL=0,11 SPEAK~TEXT=3,0 SPEAK~WRITE=3,0 SPEAK~again=0,18 SPEAK~be=3,0 SPEAK~can=0,9
SPEAK~i=0,5 SPEAK~in=0,5 SPEAK~instead=0,17 SPEAK~it=3,8 SPEAK~loud=12,0 SPEAK~me=0,5 SPEAK~not=7,0 SPEAK~now=0,15
SPEAK~on=0,6 SPEAK~she=0,-9 SPEAK~through=10,-8 SPEAK~want=0,-6 SPEAK~you=0,-2 STARE_from=0,8 STARE~LOOK=0,8 STORY=2,20
STORY_STORY=0,6 STORY_again=0,8 STORY_my=0,4 STORY_with=4,-2 STORY_zum=0,3 STORY~DRIVE=4,0 STORY~KIN=0,4
STORY~QUIETPLACE=0,-3 STORY~again=0,8 STORY~i=6,0 STORY~my=0,2 TELL=0,10 TELL_$=12,-2 TELL_BOSS=0,9 TELL_KIN=0,7
TELL_STORY=0,3 TELL_his=0,3 TELL_it=-7,9 TELL_me=-7,-2 TELL_picture=0,5 TELL~BOSS=0,9 TELL~DRAFT=0,-4 TELL~HEAR=0,-2
TELL~KEEP=3,0 TELL~KIN=0,7 TELL~LATER=0,-3 TELL~MEMO=0,6 TELL~PAPER=3,0 TELL~QUIETPLACE=0,-6 TELL~READ=4,0
TELL~SCREEN=6,0 TELL~SPEAK=0,7 TELL~STORY=0,14 TELL~TEXT=6,0 TELL~again=0,-4 TELL~his=0,4 TELL~i=7,9 TELL~in=-3,8
TELL~it=-6,5 TELL~loud=0,3 TELL~me=0,-7 TELL~not=0,11 TELL~now=-2,0 TELL~she=0,4 TELL~your=0,3 TEXT=19,7 TEXT_$=13,12
TEXT_AUDIO=3,0 TEXT_DRIVE=0,-2 TEXT_NEAR=-4,0 TEXT_anna=-10,0 TEXT_be=0,12 TEXT_books=-4,0 TEXT_field=-2,0 TEXT_for=0,8
TEXT_i=0,6 TEXT_it=28,0 TEXT_marcus=-4,0 TEXT_me=22,-2 TEXT_only=4,0 TEXT_out=5,0 TEXT_please=8,4 TEXT_to=-4,0
TEXT_today=6,0 TEXT_want=0,-2 TEXT_would=4,0 TEXT~AUDIO=2,0 TEXT~BOSS=-2,0 TEXT~HEAR=2,0 TEXT~HOLD=2,0 TEXT~NEAR=-3,0
TEXT~OVER=8,0 TEXT~READ=-2,4 TEXT~SEND=3,0 TEXT~SPEAK=-6,-11 TEXT~be=4,7 TEXT~can=0,2 TEXT~i=0,9 TEXT~in=0,-4
TEXT~instead=2,0 TEXT~it=6,0 TEXT~me=19,9 TEXT~not=-2,-4 TEXT~now=3,0 TEXT~on=10,-7 TEXT~only=7,0 TEXT~please=12,0
TEXT~want=12,0 VEHICLE=-5,-6 VEHICLE_$=-2,-2 VEHICLE_can=0,3 VEHICLE~HEAR=0,4 VEHICLE~TEXT=5,0 VEHICLE~can=0,5
WRITE=30,4 WRITE_$=6,23 WRITE_TEXT=-7,0 WRITE_again=5,0 WRITE_along=-5,0 WRITE_and=-2,0 WRITE_because=-3,0
WRITE_book=5,0 WRITE_enough=0,-3 WRITE_from=-2,0 WRITE_fur=3,0 WRITE_instead=8,0 WRITE_it=-6,4 WRITE_me=9,0
WRITE_my=-6,0 WRITE_not=0,4 WRITE_now=-4,0 WRITE_paul=-2,0 WRITE_please=9,0 WRITE_she=2,0 WRITE_to=-9,-2
WRITE_version=11,0 WRITE_with=19,0 WRITE~AUDIO=4,0 WRITE~BOSS=-4,0 WRITE~GUIDE=0,6 WRITE~LOOK=-2,0 WRITE~NEAR=6,0
WRITE~PAPER=-18,0 WRITE~PERCH=0,4 WRITE~TEXT=-8,0 WRITE~again=6,-3 WRITE~in=0,-5 WRITE~instead=8,0 WRITE~it=-11,-2
WRITE~me=4,0 WRITE~my=-9,0 WRITE~not=-2,0 WRITE~now=-2,0 WRITE~on=-17,2 WRITE~please=21,0 WRITE~want=6,0 WRITE~you=0,4
^_AUDIO=-14,-6 ^_BOSS=-2,-16 ^_BROKEN=0,-3 ^_DRAFT=9,5 ^_DRIVE=-3,0 ^_FORGET=-11,0 ^_GUIDE=0,28 ^_HEAR=-5,-3 ^_HOLD=-2,4
^_KEEP=11,0 ^_KIN=0,-8 ^_LOOK=-5,0 ^_NEAR=-5,0 ^_NOISE=-14,-7 ^_PAPER=12,-3 ^_PRACTISE=0,15 ^_QUIET=0,-5
^_QUIETPLACE=-4,0 ^_READ=-7,15 ^_RECORD=0,15 ^_SCREEN=-10,0 ^_SEND=21,7 ^_SHOW=8,0 ^_SLEEP=0,2 ^_SPEAK=-17,17
^_TELL=0,12 ^_TEXT=22,-7 ^_WRITE=36,-9 ^_add=-2,0 ^_again=5,0 ^_always=-2,3 ^_and=-10,-22 ^_another=0,8 ^_answer=5,6
^_antworte=0,4 ^_anything=5,-8 ^_anyway=-3,2 ^_as=0,2 ^_ask=0,7 ^_be=-13,-17 ^_beatbox=0,14 ^_breathe=0,2 ^_brief=0,6
^_but=0,-3 ^_by=0,3 ^_can=7,0 ^_choir=0,-2 ^_comment=0,6 ^_como=0,4 ^_compare=13,0 ^_damit=6,0 ^_dictate=0,9
^_did=-12,-13 ^_does=-2,-7 ^_enough=0,-2 ^_entertain=0,6 ^_even=9,0 ^_fling=3,0 ^_for=12,0 ^_from=12,0 ^_get=10,0
^_go=-4,0 ^_going=3,0 ^_got=2,-3 ^_have=8,-7 ^_hit=0,5 ^_holler=0,13 ^_how=-10,0 ^_i=-9,-11 ^_if=0,-5 ^_in=-5,-8
^_instead=0,3 ^_it=8,-12 ^_keep=-3,15 ^_last=-3,0 ^_leave=11,13 ^_leemelo=0,8 ^_let=2,16 ^_link=3,0 ^_lob=5,0
^_make=21,20 ^_me=2,0 ^_more=-3,0 ^_my=-5,-22 ^_nice=0,5 ^_not=0,4 ^_on=-8,-5 ^_one=0,13 ^_only=10,0 ^_out=-3,0
^_para=17,0 ^_play=0,-4 ^_please=10,-11 ^_pour=4,0 ^_pray=0,4 ^_pretend=0,9 ^_que=-4,-2 ^_reponds=2,0 ^_she=-19,-21
^_short=17,0 ^_should=-8,0 ^_side=3,0 ^_since=-5,0 ^_sitter=4,0 ^_skip=13,-5 ^_slowly=0,5 ^_so=-2,0 ^_something=8,0
^_sorry=0,-2 ^_spare=0,3 ^_stay=0,17 ^_stop=0,19 ^_subtitles=9,0 ^_switch=4,0 ^_teach=0,3 ^_thanks=-6,-5 ^_turn=3,0
^_vn=0,16 ^_voicenote=0,12 ^_want=27,13 ^_welcome=0,8 ^_what=-7,-16 ^_when=-12,-16 ^_where=-4,-7 ^_which=-7,-8
^_while=0,-11 ^_why=-6,-7 ^_wie=0,3 ^_word=8,0 ^_would=0,10 ^_yesterday=5,-4 ^_you=-5,0 ^_zum=9,0 about=-12,-18
about_LATER=0,5 about_QUIETPLACE=0,2 about_WRITE=0,7 absorb=6,0 absorb_things=6,0 accent=0,7 across=-5,0 across_$=-4,-2
across_to=0,3 address=7,0 adresse=2,0 advert=3,0 advert_for=3,0 advisor=-2,-4 after=0,11 after_another=0,3
after_other=0,4 after_you=0,4 again_$=0,2 again_SPEAK=0,5 again_to=4,8 again~AUDIO=-2,2 again~GUIDE=0,3 again~LATER=2,0
again~PAPER=-4,0 again~SCREEN=10,0 again~SEND=-2,0 again~SPEAK=0,17 again~TEXT=9,0 again~WRITE=5,0 ahead_and=0,4
airline=4,0 airline_for=4,0 al=5,0 al_medico=6,0 allowed=-4,0 along=0,-2 als_AUDIO=0,3 alta=2,10 alta_$=2,8
always_SPEAK=0,6 always_WRITE=-6,0 always_want=4,0 and=-2,2 and_LOOK=-2,0 and_READ=9,0 and_SEND=8,0 and_SPEAK=0,16
and_TELL=0,24 and_WRITE=8,0 and_clear=0,13 and_i=-15,-6 and_lay=9,0 and_me=0,-2 and_out=0,4 and_she=0,-8 animal=0,5
animal_NOISE=0,5 anna=-15,-3 announce=0,3 announced=4,0 another=0,13 another_$=0,3 another_AUDIO=7,-3
another_chapter=0,3 answer=10,33 answer_$=0,3 answer_in=16,-2 answer_loud=0,5 answering=-3,0 answering_NOISE=-3,0
antworte=0,6 any=-5,0 any_chance=0,6 any_way=0,3 anything=-2,-3 anything_$=-3,0 anything_but=11,-2 anything_i=-4,-7
anything_in=0,3 anyway=-3,2 anyway_READ=0,4 appointment=4,0 appointment_$=6,0 arabic=0,-3 arabic_$=0,-3 arrive=0,-3
as=17,13 as_AUDIO=-5,17 as_PAPER=9,0 as_i=0,3 as_proof=7,0 ask=-12,17 ask_$=-3,-4 ask_for=0,4 ask_me=0,11
ask_questions=0,2 asking=6,-3 asking_me=10,0 asking_you=0,-3 audio=2,4 audios=7,0 aus=0,3 awake=-2,0 awake_$=-2,0
bad=0,-6 banner=8,0 bathroom=3,0 bathroom_door=5,0 be_$=0,-2 be_AUDIO=0,-5 be_BOSS=0,13 be_BROKEN=0,-5 be_CHORE=-2,-6
be_HEAR=0,5 be_HOLD=0,2 be_KEEP=2,0 be_KIN=11,0 be_NUMBERS=2,0 be_PRACTISE=0,3 be_PUBLIC=0,6 be_QUIET=0,6 be_RECORD=0,-2
be_SEND=-2,0 be_WRITE=-5,0 be_asking=10,0 be_brown=2,0 be_fed=2,0 be_fine=6,0 be_fuse=2,0 be_going=2,8 be_his=0,6
be_in=0,-4 be_it=-6,7 be_late=0,-5 be_more=7,0 be_my=-2,-4 be_not=0,6 be_on=0,-4 be_out=0,-4 be_poor=6,0 be_rubbish=2,0
be_sat=4,0 be_sick=0,7 be_taking=4,0 be_there=0,14 be_too=-5,3 be_waiter=0,9 be_want=15,0 beatbox=0,14 beatbox_for=0,14
because=-5,0 because_NOISE=-3,0 bed=-5,2 bed_$=0,4 bedtime=0,6 between_AUDIO=0,-8 between_two=0,5 be~BOSS=0,7
be~BROKEN=-3,-4 be~DRIVE=0,4 be~FORGET=2,0 be~HEADSET=0,-2 be~KIN=5,0 be~LOOK=0,5 be~NOISE=-3,-2 be~NUMBERS=18,0
be~OVER=-2,-5 be~PUBLIC=0,3 be~QUIET=0,4 be~QUIETPLACE=0,-3 be~READ=0,20 be~RECORD=-2,0 be~SCREEN=-4,0 be~SEND=-11,0
be~SLEEP=0,-2 be~SMALL=0,-2 be~SPEAK=-8,0 be~VEHICLE=0,-3 be~WRITE=0,-3 bill=-2,0 bill_$=-2,0 bingo=0,5 bingo_$=0,5
birthday=-8,5 birthday_$=-5,0 bits=2,0 bits_$=2,0 blind=-7,-5 blurt=3,0 bob=0,-6 bob_AUDIO=0,-2 book_$=4,0 books=-6,-2
books_be=-4,0 boss=-2,-2 bother=0,4 boy=0,4 brauch=3,0 brauch_it=3,0 bread=-8,0 bread_on=-7,0 break=6,0 break_it=5,0
breathe=0,2 breathe_with=0,2 breathing=0,4 brief=0,2 brief_me=0,8 broken=-2,0 brown=2,0 brown_$=2,0 budget=0,-4
budget_$=0,-3 bullet=12,8 bus=-2,5 but=4,-6 but_AUDIO=11,-2 but_do=7,0 but_i=-6,-5 but_you=0,7 button=7,0 button_to=9,0
buy=20,0 buy_$=26,0 by=16,19 by_AUDIO=0,2 by_DEAF=0,6 by_TEXT=21,-8 by_side=7,0 by_turn=0,4 by_word=0,9 calendar=-14,0
call=-4,-17 called=-2,-14 calls=-7,0 came=-9,-8 came_in=0,-2 can_HEAR=-12,9 can_KEEP=10,0 can_LOOK=-2,0 can_PRACTISE=0,4
can_READ=14,-5 can_SEND=17,0 can_SHOW=2,0 can_SPEAK=0,-4 can_add=5,0 can_again=0,5 can_find=12,0 can_i=16,9 can_it=11,0
can_keep=11,0 can_not=-18,-13 can_now=-4,0 can_only=-4,0 can_play=0,10 can_quote=3,0 can_stop=11,-2 can_tick=7,0
can_tune=0,6 can_you=11,0 cancel=0,-6 can~AUDIO=-12,10 can~HEAR=-18,7 can~KEEP=5,0 can~LOOK=0,-2 can~MEMO=5,0
can~PAPER=6,-6 can~PRACTISE=0,2 can~QUIET=-4,0 can~READ=0,2 can~RECORD=0,3 can~SCREEN=0,-5 can~SEND=13,0 can~SHOW=6,0
can~SOUNDHW=-5,0 can~SPEAK=-9,-3 can~TELL=-9,-5 can~TEXT=4,0 can~WRITE=0,-4 capitals=0,3 capitals_$=0,3 caption=7,0
card=11,0 card_$=7,0 carry=0,22 case=0,9 case_$=0,2 cc=7,0 cc_me=7,0 chance=0,6 chance_AUDIO=0,5 channel=7,0
channel_$=3,0 chapter=0,18 chapter_please=0,13 chat=12,3 chatter=2,0 chatting=0,3 check=-5,0 cheers=0,4 cheers_in=0,4
choir=0,-3 choir_it=0,-2 class=0,6 clear=0,12 clear_please=0,13 closed=5,0 coach=0,-2 code=3,7 code_$=0,6 coffee=-5,0
coffee_$=-5,0 colleague=7,0 columns=7,0 come=0,-4 come_across=-4,0 come_on=8,0 comes=-3,0 coming=-3,9 coming_$=0,4
command=13,0 command_NEAR=7,0 comment=0,6 como=0,4 como_se=0,4 company=0,24 company_$=0,9 compare=15,0 compare_$=4,0
compare_two=4,0 complain=4,0 complain_to=4,0 complaint=4,0 complaint_to=4,0 con=0,3 confirmation=5,0 confirmation_in=2,0
contestame_por=2,0 contract_$=0,-2 cook=2,0 copy=11,0 correctly=0,10 correctly_$=0,10 council=-2,0 count=0,9
countdown=0,5 countdown_for=0,5 cuento=0,11 customer=-2,0 customs=4,0 customs_form=4,0 dad=3,0 damit=6,0 damit_i=6,0
dan=-15,-5 dan_it=-5,0 danish=0,4 dates=13,0 day=3,0 deaf=7,-14 decide=0,3 decide_between=0,3 describe=0,5 dictate=0,8
dictate_it=0,5 dictation=0,2 did=-6,-16 did_not=-3,0 did_she=4,0 difference=0,-6 difference_between=0,-6 digas=3,0
dinosaurs_BROKEN=0,3 dire=0,-10 direccion=6,0 direccion_$=3,0 direct=0,4 direct_me=0,4 dis=0,-2 dishwasher=10,0 dm=2,0
do=0,15 do_SPEAK=0,8 do_STORY=0,8 do_TEXT=0,2 do_breathing=0,3 do_countdown=0,5 do_his=0,-3 do_i=-15,-20 do_it=0,10
do_me=4,0 do_mock=0,3 do_not=21,-3 do_owl=0,13 do_she=0,-10 do_subtitles=8,0 do_you=-3,-5 doctor=0,-10 document=13,0
does_QUIETPLACE=4,0 does_it=0,11 does_my=2,0 does_not=-2,0 dog=-3,0 done=0,9 door=5,0 door_$=7,0 down=6,2 down_$=-4,0
down_for=6,0 down_want=0,-8 draft=16,0 dressed=0,2 drift=0,5 drift_off=0,5 drive=-2,0 drop=5,-2 dropped=-14,0 drops=-2,0
drove=-5,0 each_other=5,0 ear=-4,6 earlier=-2,0 ears=-2,12 earth=0,3 earth_do=0,3 ecris=-3,3 ecris-moi=3,0 ecrit=4,0
edit=4,0 edit_it=4,0 einschlafen=0,3 einschlafen_$=0,3 english=0,-2 engraving=4,0 engraving_$=4,0 enlace=3,0
enough_HEAR=6,0 enough_for=0,3 ensenarselo=6,0 ensenarselo_al=6,0 entertain=0,6 entertain_me=0,6 erzahl=0,6
escribelo=9,0 escribemelo=7,0 escrito=4,0 essay=0,-2 essay_$=0,-2 even=15,-3 even_when=9,0 ever=-5,-11 ever_answer=0,-3
every=-9,-5 everyone=0,7 exact=23,0 exact_DRAFT=3,0 exact_spelling=15,0 explain=-10,-6 eyes=0,-3 face=-4,0 face_$=-3,0
far=0,3 far_too=0,7 fast=0,-5 fast_for=0,-4 fed=2,0 fed_on=2,0 feel=0,13 feel_READ=0,7 field=-3,0 filling=13,0 find=9,-3
find_it=15,0 fine=5,14 fine_again=3,0 fine_to=0,4 fling=3,0 fling_me=3,0 flyer=3,0 flyer_$=4,0 follow_$=3,0 font=5,0
fool=0,4 fool_ALONE=0,4 for=10,5 for_$=0,6 for_AUDIO=-3,0 for_DRAFT=2,0 for_DRIVE=0,2 for_GUIDE=0,-4 for_KIN=0,5
for_READ=-2,0 for_WRITE=-4,0 for_answering=-3,0 for_anything=0,3 for_bathroom=5,0 for_engraving=4,0 for_flyer=4,0
for_his=0,3 for_insurance=3,0 for_invitation=4,0 for_it=0,-6 for_label=7,0 for_me=4,0 for_my=-3,2 for_new=0,2
for_newsletter=11,0 for_one=4,0 for_today=0,10 for_two=0,3 for_water=0,5 for_word=2,0 form=24,0 form_$=4,0 form_now=8,0
forty=2,0 forty_AUDIO=3,0 forward=11,0 four=-6,-6 friday=-4,0 friday_$=-2,0 fridge=7,0 fridge_$=6,0 friend=0,-4
from=0,11 from_BOSS=-2,0 from_LOOK=0,7 from_now=9,0 from_today=2,0 from_you=0,6 front=16,0 front_form=7,0 front_me=7,0
funny=-3,-4 funny_$=0,-5 fur_versicherung=3,0 fuse=2,0 fuse_NUMBERS=2,0 german=0,-7 german_$=0,-6 geschichte=0,9
get=0,-2 get_SCREEN=4,0 get_SPEAK=0,6 get_dressed=0,3 get_it=12,0 get_on=0,-3 get_play=9,0 give=7,3 glancing=2,0
glasses=0,3 go=5,7 go_OVER=5,0 go_again=0,11 go_on=0,-3 goes=4,0 goes_straight=7,0 going=13,0 going_on=14,0 good=2,-7
got=4,-21 got_it=-3,0 got_link=7,0 got_not=14,0 got_something=3,0 got_to=2,0 got_your=-7,0 gran=0,4 grandad=0,9
group=2,0 guests=0,7 hablame=0,10 had=5,0 had_enough=5,0 had_forty=3,0 had_to=0,-3 half=-3,0 hand=0,-3 handout=14,0
handout_it=7,0 hands=-5,0 handy=8,0 hang=-8,0 happy=-3,0 happy_birthday=-2,0 hard=-11,-18 hard_for=-9,-10 has=-11,-5
has_she=-2,0 has_started=0,-2 has_to=3,0 hate=8,0 hate_AUDIO=8,0 have=2,-9 have_LOOK=2,0 have_PAPER=4,0 have_it=12,4
have_not=16,0 have_to=-27,6 have_you=0,-11 having=12,0 having_it=4,0 having_to=3,0 head=0,-4 headline=21,0
headline_be=11,0 headline_for=4,0 headlines=0,6 hear=-12,4 heard=0,-15 hearing=0,-6 hello=0,4 hello_in=0,6 help=4,4
help_me=0,3 here=0,-2 heure=0,-6 heure_$=0,-8 hi_to=0,2 highlight=2,0 hija=0,11 him=-8,0 him_you=0,2 his_$=-2,3
his_DEAF=0,8 his_EYES=3,0 his_please=0,-3 histoire=0,4 his~DEAF=0,8 his~EYES=3,0 his~STORY=0,5 his~TELL=0,3 hit=0,5
hit_me=0,5 holiday=0,3 holiday_$=0,4 holler=0,13 holler_when=0,13 home=0,3 home_$=5,0 hopeless=5,0 hor=0,-4
horoscope=-2,0 hours_$=0,-2 how_be=0,17 how_dinosaurs=0,3 how_do=-4,0 how_does=0,5 how_it=4,6 how_long=0,-5
how_loud=0,-2 how_much=0,-5 how_often=0,-3 how_on=0,3 how_she=0,-7 how_you=6,0 hum=0,8 hungarian=0,4 hungarian_not=0,4
hurts=0,2 i_$=-3,0 i_'d=10,8 i_'ll=27,15 i_HEAR=2,-4 i_KEEP=-22,0 i_LATER=-2,0 i_LOOK=-10,3 i_PAPER=6,0 i_READ=2,-12
i_RECORD=-3,-5 i_SEND=3,0 i_SOUNDHW=0,2 i_SPEAK=0,3 i_TELL=0,-6 i_WRITE=-15,0 i_absorb=6,0 i_answer=0,18 i_ask=0,3
i_be=-3,-4 i_brauch=3,0 i_can=22,2 i_complain=4,0 i_do=-17,-3 i_drift=0,5 i_get=-2,0 i_go=0,5 i_got=-2,0 i_hate=8,0
i_have=0,-9 i_having=4,0 i_how=0,-2 i_it=6,-2 i_keep=4,0 i_my=0,4 i_not=2,-3 i_park=0,12 i_said=5,0 i_take=0,6 i_to=0,2
i_tried=0,-2 i_turn=0,-5 i_want=18,14 i_your=0,5 if=-9,0 if_it=-2,0 impaired=0,-3 imprimer=4,0 imprimirlo=13,0
in_$=-5,-13 in_AUDIO=-2,13 in_FORGET=7,0 in_KEEP=2,0 in_PAPER=-4,0 in_PUBLIC=8,-4 in_SPEAK=13,-2 in_TEXT=10,0
in_VEHICLE=-2,0 in_WRITE=3,0 in_advert=3,0 in_channel=7,0 in_columns=7,0 in_danish=0,4 in_form=2,0 in_front=12,0
in_group=2,0 in_hungarian=0,4 in_in=2,0 in_it=0,-5 in_kitchen=-4,7 in_loud=2,10 in_me=0,3 in_mood=0,5 in_night=3,0
in_other=-2,0 in_party=0,7 in_peace=2,0 in_red=-2,0 in_report=7,0 in_room=0,6 in_subject=6,0 in_time=0,19 in_turkish=0,4
in_want=0,2 in_your=0,3 inbox=7,0 instead_$=8,4 instead_SPEAK=6,0 instead_WRITE=0,8 instead~GUIDE=4,0 instead~PAPER=0,4
instead~SCREEN=0,8 instead~SPEAK=6,0 instead~WRITE=0,4 insurance_$=3,0 intervals=0,6 intervals_$=0,6 interview=0,11
into=16,-3 invitation=17,0 invitation_$=17,0 invoice_$=2,0 in~AUDIO=0,10 in~BOSS=-4,0 in~CHORE=0,2 in~FORGET=7,0
in~GUIDE=0,3 in~HANDS=-2,0 in~HEAR=0,2 in~KIN=3,0 in~NEAR=0,-3 in~NOISE=4,0 in~NUMBERS=0,3 in~PAPER=2,-5 in~PEN=-9,0
in~PUBLIC=2,0 in~QUIETPLACE=0,-6 in~SCREEN=8,-3 in~SPEAK=22,0 in~TELL=2,0 in~TEXT=8,3 in~VEHICLE=0,-6 in~WRITE=8,0
it_$=18,9 it_AUDIO=0,2 it_DEAF=0,19 it_KEEP=10,0 it_LATER=12,0 it_NEAR=5,-3 it_NOISE=-3,0 it_OVER=-4,6 it_PRACTISE=0,-8
it_QUIET=5,0 it_QUIETPLACE=0,-6 it_READ=0,5 it_SMALL=-2,0 it_SPEAK=9,-6 it_STORY=0,-9 it_TEXT=-16,2 it_WRITE=11,0
it_across=0,2 it_as=5,0 it_be=0,-7 it_book=0,-2 it_code=0,6 it_coffee=-5,0 it_difference=0,-8 it_direccion=6,0
it_do=0,12 it_down=21,0 it_exact=15,0 it_far=0,8 it_fine=0,2 it_for=26,11 it_goes=6,0 it_going=0,-9 it_good=0,2
it_hard=-6,-9 it_has=2,0 it_heure=0,-8 it_i=-12,3 it_in=16,8 it_into=9,0 it_it=-14,3 it_job=0,-3 it_my=5,3 it_night=-2,0
it_not=-3,-10 it_now=-6,0 it_off=3,0 it_on=19,7 it_one=7,0 it_onto=10,0 it_out=26,10 it_please=18,0 it_printable=10,0
it_properly=3,0 it_quicker=9,-15 it_radio=0,8 it_rung=0,9 it_said=0,28 it_short=-5,0 it_spelled=5,0 it_supposed=0,4
it_ten=0,-3 it_through=3,0 it_to=27,16 it_too=0,-9 it_want=0,12 it_week=0,7 it_where=0,5 it_while=2,0 it_with=6,-3
itemise=11,0 itemise_it=11,0 it~AUDIO=2,3 it~BOSS=2,-2 it~CHORE=3,0 it~DEAF=3,19 it~DRAFT=0,-8 it~DRIVE=5,0
it~GUIDE=-2,-2 it~HANDS=0,-4 it~KEEP=16,0 it~KIN=3,5 it~LATER=14,0 it~LOOK=0,-3 it~MEMO=-7,0 it~NOISE=-4,-8 it~OVER=-6,5
it~PERCH=0,3 it~PUBLIC=8,0 it~QUIET=7,0 it~QUIETPLACE=3,0 it~RECORD=3,-3 it~SCREEN=8,0 it~SHOW=0,8 it~SLEEP=0,-5
it~SMALL=-2,0 it~SOUNDHW=0,19 it~SPEAK=0,-2 it~STORY=4,-4 it~TELL=0,-6 it~TEXT=5,2 it~VEHICLE=-4,0 it~WRITE=7,-2
i~BOSS=0,-2 i~DEAF=0,3 i~DRAFT=-8,0 i~DRIVE=-3,2 i~EYES=-2,3 i~FORGET=19,0 i~GUIDE=2,2 i~HEADSET=0,-3 i~HEAR=0,23
i~KEEP=6,0 i~KIN=2,0 i~LOOK=0,6 i~MEMO=-6,-8 i~NOISE=3,0 i~NUMBERS=5,0 i~OVER=0,-2 i~PAPER=9,0 i~PEN=5,0 i~PRACTISE=0,7
i~PUBLIC=2,9 i~QUIET=-6,0 i~READ=9,-8 i~RECORD=-9,-4 i~SCREEN=0,8 i~SEND=-4,-8 i~SHOW=12,0 i~SPEAK=0,-11 i~TEXT=3,-6
i~WRITE=-9,-8 jam=6,0 jam_$=7,0 joke=0,-14 jumping=-6,0 jumping_$=-6,0 keep=4,0 keep_AUDIO=0,4 keep_LOOK=2,0
keep_READ=0,3 keep_SEND=-5,0 keep_SPEAK=0,3 keep_having=3,0 keep_it=0,-9 keep_me=-2,13 keep_your=0,-12 kitchen=-4,4
kitchen_$=-2,5 know=-4,-5 know_$=0,-4 know_if=-3,0 komme=-2,0 komme_$=-2,0 label=7,0 label_on=7,0 landlord=-5,-3
landlord_$=-4,0 landlord_about=0,-2 last=-9,0 last_TEXT=-3,0 last_one=0,2 last_time=-4,0 late=-5,-5 late_$=-3,-3
later=5,9 laugh=-3,0 lay=13,0 lay_it=13,0 lead=0,2 leave=22,8 leave_it=12,0 leave_me=7,10 leeds=-4,0 leele=0,5
leele_STORY=0,5 leeme=0,6 leemelo=0,8 leemelo_in=0,8 leerlo=14,0 let_it=-6,0 let_me=12,0 letter=-6,0 library=3,0
light=-2,-3 light_$=-2,0 lights=-3,0 limerick=0,-7 line=36,2 lines=0,5 link=36,0 link_$=8,0 link_OVER=5,0
link_please=3,0 list=-10,0 listen=-5,3 listened=0,-2 listening=23,24 listens=0,-2 lists=-6,0 llanelli=0,3 lob=5,0
lob_link=5,0 long=-9,0 long_$=0,16 long_for=-2,0 looking=0,3 loud_$=28,22 loud_alta=2,10 loud_i=0,10 loud_outside=4,0
lovely=0,6 lovely_$=0,8 lull=0,9 lull_me=0,9 make=8,7 make_animal=0,5 make_handout=7,0 make_it=9,0 make_me=3,2
make_out=0,-6 makes=-3,0 making=0,3 making_fool=0,4 mal=2,0 man=0,2 man_it=0,3 mandame=0,3 mandes=4,0 map=0,18
map_$=0,18 marcus=-4,0 marcus_it=-4,0 mate=8,0 me_$=0,9 me_AUDIO=0,2 me_DRAFT=0,2 me_HEAR=0,19 me_KEEP=5,0 me_MEMO=9,0
me_PAPER=2,0 me_PRACTISE=0,8 me_RECORD=0,4 me_STORY=0,-6 me_WRITE=0,3 me_address=4,0 me_again=0,5 me_and=0,5 me_as=0,5
me_company=0,11 me_dictation=0,4 me_down=0,9 me_for=8,0 me_has=-2,0 me_have=5,0 me_if=0,5 me_in=5,0 me_invoice=2,0
me_it=19,9 me_link=2,0 me_mandes=4,0 me_my=0,2 me_news=0,2 me_on=17,17 me_out=0,3 me_par=4,0 me_polite=3,0
me_questions=0,3 me_sign=5,0 me_skim=9,0 me_starting=0,6 me_status=3,0 me_ten=0,2 me_through=2,21 me_time=2,0 me_to=-2,3
me_tracking=2,0 me_truth=3,0 me_tune=0,3 me_turn=0,8 me_vn=0,3 me_voicey=0,12 me_way=0,7 me_while=0,13 me_whole=2,0
me_with=0,14 me_words=0,2 means=0,-3 means_it=0,-3 medico=6,0 medico_$=6,0 meditation=0,6 meeting=5,3 memos=6,0 menu=3,0
merger=4,0 message=-5,-6 messages=15,0 me~AUDIO=0,14 me~DRAFT=7,2 me~GUIDE=0,5 me~HEAR=11,0 me~KEEP=7,0 me~KIN=0,7
me~LOOK=8,0 me~MEMO=5,9 me~NEAR=0,4 me~NOISE=8,7 me~NUMBERS=2,0 me~PAPER=16,0 me~PRACTISE=0,9 me~QUIETPLACE=5,6
me~READ=0,11 me~RECORD=0,5 me~SCREEN=7,-2 me~SLEEP=0,17 me~SMALL=0,4 me~SOUNDHW=8,-4 me~SPEAK=0,8 me~STORY=0,-5
me~TELL=2,9 me~TEXT=7,0 me~VEHICLE=0,3 me~WRITE=0,8 mind=-4,2 mind_SPEAK=0,3 minutes=0,-7 mit=0,5 mit_me=0,5 mock=0,3
mock_QUIETPLACE=0,3 mode=0,-5 montre-moi=12,0 mood=0,5 mood_to=0,5 more_$=-2,-3 more_READ=6,3 morning_$=0,4 mouth=0,12
mouth_$=0,8 much=0,-5 much_be=0,-2 much_to=0,8 mum=-8,0 mumble=0,-3 music=0,-2 my_AUDIO=0,-19 my_BOSS=-4,-3
my_EYES=-3,-5 my_HEAR=0,-2 my_KIN=4,0 my_LOOK=9,0 my_NOISE=0,5 my_SCREEN=12,0 my_bingo=0,5 my_case=0,9 my_english=3,0
my_essay=0,-2 my_landlord=-7,0 my_order=0,3 my_profile=3,0 my_sheet=-3,0 my_way=0,-4 my_your=0,8 my~AUDIO=-3,-9
my~CHORE=0,2 my~DEAF=0,-8 my~EYES=0,-4 my~KEEP=-7,0 my~LOOK=10,6 my~NOISE=0,11 my~PAPER=-3,0 my~QUIETPLACE=0,-2
my~READ=2,0 my~RECORD=3,0 my~SCREEN=0,-3 my~SPEAK=0,-4 my~STARE=0,4 my~TEXT=-4,0 my~WRITE=-2,0 nachlesen=9,0
nachlesen_please=9,0 name=-3,0 names=2,0 neck=-6,0 new_EYES=0,2 news=0,-2 newsletter=11,0 next=3,0 nice=0,15
nice_HEAR=0,6 nice_to=0,2 nicely=0,2 night=2,-2 night_$=5,0 noise=-9,0 noises=0,5 noisy=-3,0 not_AUDIO=7,-6
not_DATA=-6,0 not_FULL=0,3 not_HEADSET=-2,0 not_HEAR=3,-17 not_LOOK=-9,4 not_NOISE=-4,0 not_PAPER=0,3 not_PEN=5,0
not_READ=0,-27 not_RECORD=7,0 not_SEND=-2,12 not_SPEAK=3,-12 not_STORY=0,5 not_TELL=11,-4 not_TEXT=0,18 not_WRITE=-16,15
not_asking=0,-3 not_come=-3,0 not_decide=0,3 not_do=0,5 not_feel=0,7 not_get=3,-4 not_got=0,-3 not_have=-4,10 not_i=4,0
not_in=0,8 not_it=13,3 not_loud=27,0 not_make=-11,-9 not_making=0,3 not_map=0,15 not_me=2,0 not_more=0,4 not_out=20,-4
not_play=0,-9 not_press=8,0 not_round=3,0 not_to=8,-3 not_want=0,16 not_your=0,9 note=0,4 note-le=3,0 not~AUDIO=44,-52
not~DATA=-7,-2 not~DEAF=4,0 not~DRIVE=2,0 not~EYES=0,-2 not~FULL=0,3 not~GUIDE=-11,-6 not~HEADSET=-3,0 not~HEAR=0,-27
not~KIN=3,-4 not~LOOK=-15,2 not~MEMO=15,-4 not~NEAR=-9,-6 not~NOISE=15,-16 not~NUMBERS=5,0 not~OVER=-9,0 not~PAPER=0,13
not~PEN=25,0 not~QUIET=0,8 not~READ=-17,2 not~RECORD=7,0 not~SCREEN=-17,2 not~SEND=-9,23 not~SOUNDHW=-18,-18
not~SPEAK=36,-20 not~STORY=0,4 not~TELL=0,-11 not~TEXT=0,40 not~WRITE=-14,34 now_$=-10,-5 now_NEAR=0,-3 now_SEND=-3,0
now_now=4,0 now_on=6,3 now~NEAR=0,-3 now~SEND=-3,0 number=-20,-4 numbers=32,3 odd=2,0 odd_$=3,0 off=3,-13 off_do=2,0
off_page=6,0 often=0,-3 often_do=0,-3 on_$=-13,-6 on_NOISE=0,5 on_PAPER=7,0 on_SEND=3,2 on_SPEAK=0,3 on_banner=8,0
on_customs=4,0 on_earth=0,3 on_for=-5,0 on_fridge=7,0 on_holiday=0,4 on_invitation=7,0 on_it=3,2 on_jam=7,0 on_me=6,0
on_my=0,-5 on_on=14,0 on_radio=0,-5 on_sign=-6,0 on_sofa=7,0 on_stand=3,0 on_to=13,0 on_way=8,8 on_with=6,7 one=0,9
one_DEAF=0,-3 one_after=0,13 one_day=6,0 one_in=0,11 one_out=0,4 only_FORGET=2,0 only_HEAR=0,-3 only_from=0,2
only_please=8,0 only_words=9,0 only~AUDIO=0,-2 only~FORGET=2,0 only~HEAR=0,-3 only~MEMO=0,-2 only~NEAR=0,2
only~PAPER=0,-2 onto=10,0 onto_my=3,0 on~BOSS=5,0 on~GUIDE=0,4 on~LOOK=2,0 on~MEMO=-2,0 on~NOISE=-7,3 on~PEN=7,0
on~PRACTISE=0,-3 on~SCREEN=11,-10 on~SEND=5,0 on~SOUNDHW=-2,0 on~TELL=0,-2 on~TEXT=4,0 on~WRITE=14,0 opening=0,-5
opening_hours=0,-5 or=-12,3 or_WRITE=-3,3 order=-4,0 order_NUMBERS=-2,0 other=-4,-4 others=3,0 out=0,8 out_$=0,-4
out_WRITE=0,-2 out_again=0,4 out_for=0,-2 out_in=4,0 out_intervals=0,6 out_loud=15,42 outside_in=4,0 over=8,-13 owl=0,16
owl_$=0,13 page=10,0 page_$=10,0 par=14,0 par_TEXT=4,0 par_WRITE=5,0 para=24,0 para_ensenarselo=6,0 para_imprimirlo=13,0
paragraph=3,0 park=0,8 park_$=0,4 parking=0,3 parking_in=0,3 parler=0,3 party=0,7 party_$=0,4 pasame=3,0 paste=9,0
paul=-3,-2 peace=2,0 people=0,-22 phone=0,2 picture=0,3 picture_to=0,5 pin=-5,0 play=8,18 play_$=0,-2 play_BOSS=0,4
play_button=7,0 play_can=0,-2 play_has=0,-2 play_it=-6,20 play_on=17,0 play_twenty=0,5 plead=0,9 plead_my=0,9
please_$=21,25 please_SEND=3,0 please_SPEAK=0,2 please_TELL=0,6 please_TEXT=6,0 please_WRITE=11,0 please_do=3,0
please_i=10,5 please_it=3,0 please_my=3,0 please_not=15,0 please_stop=3,0 please~AUDIO=-3,9 please~GUIDE=2,0
please~NOISE=6,0 please~SCREEN=5,0 please~SEND=3,0 please~TELL=0,7 please~TEXT=4,3 please~WRITE=18,0 points=11,7
points_$=0,5 points_please=0,2 points_want=6,0 polite=3,0 polite_refusal=3,0 poor=6,0 poor_$=6,0 por=10,0 por_WRITE=4,0
possible=-3,0 post=6,0 poster=5,0 pour=3,0 pour_it=3,0 practice=0,2 practise=0,5 pray=0,4 pray_with=0,4 press=5,0
press_play=7,0 pretend=0,9 pretend_you=0,2 printable=10,0 profile=2,0 prononce=0,6 pronounce=0,18 pronounced=0,12
pronuncia=0,4 pronunciation=0,7 proof=13,0 proof_$=2,0 prop=3,0 prop_SCREEN=3,0 properly=0,4 properly_$=0,5
properly_LATER=3,0 put=-7,0 que=-4,-8 que_aqui=2,0 que_i=-2,0 question=0,9 question_$=0,3 questions=-3,33
questions_$=0,16 questions_in=0,2 queuing=0,5 quick_AUDIO=0,2 quicker=9,-15 quicker_for=4,-14 quiet=3,0 quiz=0,13
quote_it=7,0 raconte=0,3 radio_$=0,-4 radio_SHOW=0,8 rap=0,19 rap_it=0,19 read=0,5 reader=4,-4 reading=0,4 reads=-2,0
received=0,-6 received_$=0,-6 recipe=0,-2 recipe_$=0,-2 recite=0,7 record=5,13 recorded=-4,0 recording=-5,2
recordings=2,0 red=-3,0 red_light=-2,0 reden=0,5 refusal=3,0 remembering=7,0 repeat=0,8 replay=3,0 replay_your=3,0
replied=-2,0 reply=0,15 reponds_par=2,0 report=7,0 report_$=7,0 rewrite=4,0 ring=-3,-20 ringing=0,-3 room_$=0,-4
room_can=0,7 round=7,2 round_$=2,0 round_PAPER=0,2 rubbish=2,0 rubbish_in=2,0 rung=0,3 rung_it=0,11 said=0,9 said_$=0,8
said_about=0,7 said_properly=0,8 said_she=-2,0 said_thanks=0,-2 said_today=9,0 sat=0,-6 sat_in=2,0 saved=-8,0 say=-5,-4
saying=0,-3 says=0,-6 schlecht=0,-4 school=0,-4 school_$=2,0 schriftlich=15,0 screen=-2,-2 screens=-2,-10
scrolling=-9,18 se=0,13 se_SPEAK=0,9 second=2,0 second_paragraph=4,0 see=6,0 sees=4,0 sending=-8,2 sent=-9,-8
sent_me=-3,-3 sharing=-3,0 she_$=0,-2 she_'d=-2,0 she_DRAFT=-2,0 she_SPEAK=0,-10 she_TEXT=-3,0 she_WRITE=-3,0
she_buy=17,0 she_can=5,0 she_do=2,0 she_ever=0,-3 she_it=-18,-2 she_means=0,-3 she_not=-2,0 she_said=0,-5 she_sent=-2,-3
she_understand=0,11 she_want=0,8 sheet=-2,0 sheet_$=-2,0 she~AUDIO=-2,-15 she~DRIVE=0,2 she~GUIDE=0,-6 she~LOOK=4,0
she~MEMO=0,-6 she~READ=2,-10 she~SCREEN=-10,0 she~SPEAK=-5,-9 she~TELL=0,3 she~TEXT=-10,0 she~WRITE=-20,-10 shop=22,0
short=5,-8 short_$=-6,0 short_NOISE=17,0 should=7,0 should_PAPER=3,0 should_headline=11,0 should_i=-8,4 shout=0,18
show=12,3 sick=0,4 sick_READ=0,7 side=9,0 side_by=7,0 side_would=3,0 sign_for=5,0 sign_in=-2,3 since=-5,0 since_i=-2,0
sing=0,23 singing=0,-2 sit_there=3,0 sitter=4,0 sitter_want=4,0 skim=9,0 skim_it=9,0 skip=17,-7 skip_AUDIO=17,-7
sleep=0,11 slept=0,3 slowly=0,13 slowly_$=0,12 small=0,-3 snippet=4,0 snippet_in=4,0 snow=0,-5 snow_$=0,-2 so=-2,0
so_SPEAK=0,11 so_TEXT=6,0 so_WRITE=-3,0 so_get=5,0 so_i=0,-4 so_it=-2,0 so_loud=0,-4 so_she=0,14 sofa=6,0 sofa_$=2,0
some=-6,6 some_company=0,8 somehow=3,0 something=23,12 something_$=-4,0 something_funny=-2,-6 something_i=17,0
something_in=0,2 something_soothing=0,5 something_to=21,-5 somewhere=2,0 somewhere_i=4,0 son=0,6 song=0,6 song_$=0,10
soothing=0,5 soothing_till=0,5 sorry_in=0,4 sound=-13,-15 sounded=0,3 sounds=0,-11 spare=0,3 spare_me=0,4 spater=-2,0
speak=10,21 speaking=5,-17 speaks=0,2 spelled=11,0 spelled_$=4,0 spelling=17,0 spelling_$=20,0 spoken=0,-2
sprachnachricht=0,9 sprich=0,5 spricht=0,3 stand=5,0 started=0,-2 starting=0,5 starting_MEMO=0,6 status=2,0
status_NOISE=3,0 stay=0,16 stay_on=0,7 stay_with=0,3 step=0,7 steps=10,0 stick_it=0,5 stop=17,4 stop_SPEAK=19,-3
stop_TEXT=0,7 stop_WRITE=0,12 stop_with=10,-4 stopped=0,-2 story=0,14 straight=7,0 straight_in=7,0 study=9,0
study_it=9,0 subject=6,0 subject_NOISE=6,0 subtitles=23,0 subtitles_$=8,0 subtitles_please=9,0 sum=-4,0 sum_it=-4,0
summarise=13,0 summarise_it=13,0 supposed=0,4 supposed_to=0,4 swim=-4,0 symptoms=6,0 symptoms_did=6,0 szczecin=0,2
szczecin_$=0,2 t=0,2 t_HEAR=0,3 take=-5,2 take_me=0,6 take_things=0,2 taking=4,0 taking_it=7,0 talk=0,12 talked=0,6
talking=2,-15 talks=0,-12 tax=6,-4 tax_thing=5,-4 teach=0,8 teach_my=0,2 teacher=0,10 team=6,0 tell=3,5 ten=-17,0
ten_DRAFT=0,-3 ten_capitals=0,4 text=6,0 texting=-6,3 texto=7,0 texts=-5,17 than=11,-6 than_HEAR=16,-6 than_WRITE=0,6
thanks=-6,-10 thanks_for=-9,0 there=4,2 there_$=0,-2 there_AUDIO=0,9 there_WRITE=2,0 there_any=0,3 there_it=-2,0
there_parking=0,3 there_somewhere=4,0 there_unplayed=3,0 thing=0,-10 thing_$=-3,-4 thing_i=0,2 things=17,0 things_$=3,0
things_in=0,2 things_sit=3,0 things_want=6,0 think=-2,-2 three=-3,0 through_QUIETPLACE=0,4 through_it=9,6
through_menu=3,0 through_warm=0,7 through~QUIETPLACE=0,4 thumb=0,8 tick=13,0 tick_it=4,0 ticket_$=2,0 till=-2,5
till_i=0,5 time=0,4 time_$=6,13 times=0,-2 tiny=-2,0 to=8,3 to_$=0,-6 to_AUDIO=0,9 to_BOSS=-2,0 to_DRAFT=-6,0
to_HEAR=-8,18 to_KIN=-2,10 to_LOOK=21,0 to_PAPER=-4,0 to_QUIETPLACE=0,4 to_SEND=-8,0 to_SLEEP=-3,5 to_SPEAK=0,-6
to_TEXT=11,0 to_airline=4,0 to_appointment=6,0 to_be=0,2 to_buy=5,0 to_cancel=0,-6 to_catch=2,0 to_dan=-9,0 to_each=5,0
to_go=5,0 to_have=3,0 to_his=8,0 to_it=0,-4 to_keep=2,0 to_know=-8,0 to_landlord=0,-3 to_me=0,15 to_my=4,2 to_other=0,-2
to_play=0,5 to_replay=3,0 to_room=4,0 to_school=4,0 to_she=0,-3 to_sign=-2,3 to_snow=0,-3 to_study=9,0 to_whole=3,-3
to_work=8,0 to_you=0,5 today=8,4 today_$=3,7 told=-5,0 tom=-9,3 tom_TEXT=-2,0 tonight=0,-14 too=-13,0 too_$=0,4
too_SMALL=-2,-2 too_fast=0,-5 too_long=-2,7 too_loud=2,-3 too_much=0,2 tracking=2,0 tracking_link=3,0 train=0,-6
transcript=4,0 tried=0,-2 tried_to=0,-2 truth=3,0 tune=0,20 tune_i=0,4 tune_it=0,6 turkish=0,4 turkish_$=0,4 turn=3,0
turn_by=0,4 turn_my=2,0 twenty_questions=0,5 twins=0,6 two=0,5 two_hours=0,4 two_in=9,0 txt=3,0 txt_me=3,0 type=19,8
typed=-11,-3 typing=-23,-3 understand=0,10 understand_me=0,11 unplayed=3,0 unplayed_$=3,0 until=0,2 until_i=0,3 use=0,4
use_your=0,5 using=0,-2 versicherung=3,0 versicherung_$=3,0 version=5,5 version_$=0,4 version_it=2,0 vn=-2,38 vn_$=-2,16
vn_me=0,7 vn_please=0,4 vocal=4,0 voice=0,2 voicenote=0,12 voicenote_please=0,12 voices=0,2 voicey=0,12 vor=0,5
vorlesen=0,3 waiter=0,4 waiter_$=0,4 walk=0,9 want_$=0,21 want_AUDIO=0,2 want_HEAR=0,16 want_KIN=0,4 want_READ=23,-3
want_SPEAK=0,12 want_TEXT=5,0 want_WRITE=18,0 want_by=0,5 want_confirmation=2,0 want_do=4,0 want_in=7,0 want_it=10,8
want_leerlo=14,0 want_not=-2,0 want_off=6,0 want_something=4,0 want_t=0,3 want_to=7,-4 want_you=0,3 want_your=0,2
want~AUDIO=7,13 want~DEAF=0,5 want~GUIDE=6,2 want~HEAR=0,11 want~KIN=0,9 want~LATER=3,0 want~LOOK=21,0 want~OVER=2,0
want~READ=19,8 want~SEND=0,6 want~SPEAK=5,10 want~STORY=0,5 want~TELL=-3,15 want~TEXT=12,0 want~WRITE=0,18 warm=0,5
warm_on=0,7 watch=4,-2 water=0,2 water_in=0,5 way=0,10 way_$=0,5 website=8,0 website_$=5,0 week=4,6 week_$=3,4
welcome=0,9 welcome_KIN=0,8 welsh=-5,-3 what=0,-8 what_about=0,5 what_and=9,0 what_be=-3,-2 what_can=0,2 what_do=9,-3
what_does=0,5 what_i=13,5 what_it=-19,-2 what_should=18,0 what_symptoms=6,0 what_to=-7,0 what_would=0,-6 when_does=4,0
when_i=10,0 when_it=-7,-8 when_you=0,10 where_do=-4,0 where_i=0,3 which=-8,-7 which_$=0,-2 which_SCREEN=5,0
which_one=0,2 while=0,8 while_i=0,8 whisper=0,-11 whole=4,0 whole_BOSS=2,0 whole_PAPER=2,0 whole_VEHICLE=0,4 why=-6,-7
wie=0,3 wie_SPEAK=0,3 wife=0,-6 wind=-5,0 winner=0,3 with=6,5 with_$=11,0 with_AUDIO=12,4 with_DEAF=0,-2 with_DRIVE=4,0
with_NEAR=0,5 with_book=0,3 with_headline=4,0 with_it=0,-4 with_me=0,34 with_my=-5,0 with_song=0,4 worcestershire=0,10
worcestershire_correctly=0,10 word=9,0 word_complaint=4,0 word_mouth=0,9 word_please=2,0 wording=3,0 words=29,5
words_$=11,-3 words_on=4,0 words_one=0,15 words_only=3,0 work=0,-7 work_you=3,0 would=11,9 would_be=0,5 would_help=3,0
write=0,-8 writing=-15,11 written=19,-5 wrote=-18,5 yes=-11,0 yes_$=-2,0 yesterday=0,-9 you_$=0,13 you_'d=3,0
you_AUDIO=3,0 you_BOSS=0,-5 you_HEAR=0,-2 you_PRACTISE=0,-8 you_READ=-12,2 you_SPEAK=-2,3 you_TELL=0,-7 you_WRITE=15,-7
you_always=-10,0 you_be=0,26 you_can=14,4 you_do=9,24 you_fine=0,2 you_keep=-4,0 you_know=4,-4 you_my=0,-4 you_not=-6,9
you_now=0,-3 you_to=-5,4 you_txt=3,0 your_AUDIO=-8,0 your_MEMO=0,-2 your_PAPER=0,5 your_TEXT=-2,4 your_answer=0,5
your_horoscope=-2,0 your_i=3,0 your~AUDIO=-9,3 your~MEMO=0,-8 your~PAPER=-3,5 your~SOUNDHW=0,-6 your~TEXT=-5,0
you~AUDIO=3,0 you~BOSS=0,6 you~GUIDE=17,7 you~HEAR=0,-10 you~MEMO=3,-4 you~NOISE=2,0 you~OVER=2,0 you~PRACTISE=0,-4
you~READ=-18,11 you~RECORD=0,3 you~SEND=-9,-10 you~SLEEP=0,2 you~SOUNDHW=0,2 you~SPEAK=2,0 you~STARE=2,0 you~TELL=-3,0
you~TEXT=-4,0 you~WRITE=11,-4 zum=8,2 zum_einschlafen=0,3 zum_nachlesen=9,0 <clause>=-48,-47
"""
