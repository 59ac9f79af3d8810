"""What each piece of evidence adds to wish, text and voice, in tenths of log odds.

Written by bench/fit_delivery.py; not to be changed by hand.
"""

from typing import Final

TABLE: Final = """
'd=7,12 'd_AUDIO=0,3 'd_SEND=-3,0 'd_SPEAK=0,-2 'd_be=-3,2 'd_have=0,-2 'd_it=6,0 'd_some=0,5 'd_to=12,6 'd_want=6,6
'll=20,17 'll_HEAR=0,12 'll_HOLD=0,5 'll_KEEP=3,0 'll_PRACTISE=0,2 'll_READ=2,-2 'll_SEND=0,5 'll_SHOW=2,0
'll_SPEAK=0,-12 'll_WRITE=-9,0 'll_answer=0,2 'll_be=0,-2 'll_find=4,0 'll_go=2,0 'll_keep=-3,-3 'll_only=4,0
'll_play=-5,16 'll_plead=0,7 'll_prop=4,0 'll_stick=-3,6 'll_tape=2,0 'll_want=11,0 've=-3,-7 've_READ=-2,4
've_RECORD=0,3 've_SEND=-2,0 've_WRITE=-2,0 've_be=0,4 've_got=4,3 've_had=11,0 've_not=4,-3 've_only=-3,0 've_to=2,0
2_diabetes=-2,0 ALONE=-7,-6 ALONE~NEAR=3,0 ALONE~it=-2,0 AUDIO=2,27 AUDIO_$=11,18 AUDIO_AUDIO=3,-2 AUDIO_DRAFT=0,4
AUDIO_GUIDE=0,-2 AUDIO_NOISE=0,-2 AUDIO_STARE=3,0 AUDIO_TELL=0,-2 AUDIO_TEXT=-4,-8 AUDIO_acting=0,-2 AUDIO_again=0,4
AUDIO_answer=0,2 AUDIO_assistant=2,0 AUDIO_be=-2,4 AUDIO_coming=0,2 AUDIO_down=0,-9 AUDIO_draus=0,2 AUDIO_for=0,2
AUDIO_great=4,0 AUDIO_i=0,6 AUDIO_in=-3,-2 AUDIO_lovely=0,2 AUDIO_msg=2,0 AUDIO_odd=4,0 AUDIO_off=5,-8 AUDIO_on=-4,-3
AUDIO_only=0,9 AUDIO_please=0,14 AUDIO_set=0,3 AUDIO_things=8,-2 AUDIO_too=0,3 AUDIO_version=0,12 AUDIO_want=0,4
AUDIO_would=0,4 AUDIO~ALONE=3,0 AUDIO~DATA=-2,0 AUDIO~DRAFT=0,3 AUDIO~KIN=0,-2 AUDIO~NEAR=0,4 AUDIO~NUMBERS=0,2
AUDIO~OVER=-2,3 AUDIO~PUBLIC=0,-3 AUDIO~QUIET=0,3 AUDIO~QUIETPLACE=0,-4 AUDIO~READ=7,0 AUDIO~SCREEN=-5,4 AUDIO~SMALL=0,2
AUDIO~SOUNDHW=3,-4 AUDIO~SPEAK=0,-3 AUDIO~STARE=3,0 AUDIO~TELL=0,-5 AUDIO~TEXT=-8,-2 AUDIO~VEHICLE=2,0 AUDIO~WRITE=0,2
AUDIO~again=0,8 AUDIO~be=0,5 AUDIO~can=0,7 AUDIO~in=-6,-9 AUDIO~it=-4,9 AUDIO~me=-5,13 AUDIO~my=0,3 AUDIO~not=0,-23
AUDIO~now=0,7 AUDIO~on=0,-4 AUDIO~only=0,9 AUDIO~please=5,21 AUDIO~want=-4,5 AUDIO~you=0,-4 BLIND=-13,-10 BLIND_$=-5,0
BOSS=-7,-9 BOSS_$=0,9 BOSS_LOOK=3,0 BOSS_READ=0,-2 BOSS_and=0,6 BOSS_be=0,-4 BOSS_can=10,0 BOSS_in=0,4 BOSS_it=-8,-5
BOSS_keep=0,-5 BOSS_round=0,2 BOSS_said=0,-4 BOSS~AUDIO=0,-3 BOSS~HEAR=0,4 BOSS~LOOK=18,0 BOSS~READ=-2,0 BOSS~SPEAK=0,-4
BOSS~WRITE=-5,0 BOSS~be=0,-3 BOSS~can=10,3 BOSS~i=0,-3 BOSS~in=-3,3 BOSS~it=2,-4 BOSS~me=-7,-5 BOSS~want=0,2
BROKEN=-17,-2 BROKEN_$=-4,7 BROKEN_SHOW=2,0 BROKEN_his=4,0 BROKEN_in=0,-3 BROKEN_my=0,-3 BROKEN_on=-3,0 BROKEN_with=0,2
BROKEN~AUDIO=0,-8 BROKEN~EYES=4,0 BROKEN~PAPER=-3,0 BROKEN~SEND=2,0 BROKEN~SHOW=2,0 BROKEN~his=4,0 BROKEN~in=-2,-3
BROKEN~it=0,-3 BROKEN~me=4,0 BROKEN~my=0,-4 CARGO=-7,-5 CARGO_$=0,-6 CARGO_PAPER=0,2 CARGO_in=-2,0 CARGO_slept=2,0
CARGO~SLEEP=2,0 CARGO~i=3,0 CARGO~in=-3,0 CARGO~me=2,0 CARGO~on=-3,-2 CHORE=-9,-5 CHORE_$=4,-3 CHORE_it=2,0
CHORE_not=2,0 CHORE_on=-3,0 CHORE~NUMBERS=0,2 CHORE~PUBLIC=0,3 CHORE~SCREEN=-2,0 CHORE~TEXT=-2,0 CHORE~can=0,-2
CHORE~it=0,-3 CHORE~me=0,3 CHORE~on=-5,0 DATA=-4,-7 DATA_$=0,-3 DEAF=-9,-3 DEAF_$=3,3 DEAF_BOSS=3,0 DEAF_NEAR=0,10
DEAF_be=0,-3 DEAF_i=0,4 DEAF~BOSS=3,0 DEAF~NEAR=0,10 DEAF~READ=0,-2 DEAF~SPEAK=0,-4 DEAF~can=3,0 DEAF~i=0,2 DEAF~in=0,-3
DEAF~it=-3,-5 DEAF~on=-2,5 DRAFT=23,10 DRAFT_$=0,5 DRAFT_answer=2,0 DRAFT_from=-2,0 DRAFT_i=2,0 DRAFT_me=5,0
DRAFT_on=4,0 DRAFT_out=0,2 DRAFT_second=4,0 DRAFT_to=9,-5 DRAFT_with=0,4 DRAFT~AUDIO=-4,11 DRAFT~MEMO=0,3
DRAFT~NOISE=0,2 DRAFT~PAPER=0,-4 DRAFT~SCREEN=0,-5 DRAFT~TEXT=3,0 DRAFT~WRITE=0,-3 DRAFT~can=0,5 DRAFT~i=5,3
DRAFT~in=-3,0 DRAFT~it=-5,0 DRAFT~loud=-2,4 DRAFT~me=7,0 DRAFT~you=0,5 DRIVE=-10,-7 DRIVE_$=-3,0 DRIVE_LATER=0,5
DRIVE_PRACTISE=3,0 DRIVE_home=0,3 DRIVE_i=3,0 DRIVE_in=-2,0 DRIVE_out=2,0 DRIVE_to=0,6 DRIVE~CHORE=2,0 DRIVE~LATER=0,5
DRIVE~PRACTISE=3,0 DRIVE~SHOW=2,0 DRIVE~SPEAK=2,0 DRIVE~TELL=0,2 DRIVE~i=2,0 DRIVE~it=0,-2 DRIVE~me=0,3 DRIVE~not=2,0
DRIVE~through=0,2 DRIVE~want=3,0 EYES=-9,-6 EYES_SEND=2,0 EYES_i=3,0 EYES~not=3,2 FORGET=7,2 FORGET_TEXT=-5,0
FORGET_WRITE=0,6 FORGET_it=8,0 FORGET_what=0,4 FORGET~NUMBERS=2,0 FORGET~PAPER=0,6 FORGET~SCREEN=-6,5 FORGET~TEXT=-5,0
FORGET~WRITE=0,6 FORGET~i=0,4 FORGET~it=9,0 FULL=-15,-3 FULL_$=-2,0 FULL_HANDS=0,-2 FULL_SEND=0,5 FULL_i=2,0 FULL_to=0,2
FULL~HANDS=0,-2 FULL~SEND=0,4 FULL~SPEAK=0,3 FULL~WRITE=0,2 FULL~i=2,0 FULL~it=-2,3 GUIDE=4,7 GUIDE_$=0,3
GUIDE_SPEAK=0,-2 GUIDE_dishwasher=6,0 GUIDE_down=0,2 GUIDE_me=0,19 GUIDE_out=-3,0 GUIDE~AUDIO=0,-2 GUIDE~CHORE=0,2
GUIDE~DEAF=3,0 GUIDE~HEAR=0,-3 GUIDE~OVER=-5,-2 GUIDE~SCREEN=-2,0 GUIDE~WRITE=6,-2 GUIDE~again=0,2 GUIDE~be=5,0
GUIDE~can=0,10 GUIDE~it=-2,-10 GUIDE~me=3,9 GUIDE~my=0,-2 GUIDE~not=2,0 GUIDE~now=10,5 GUIDE~through=8,3 GUIDE~want=0,-3
GUIDE~you=0,-2 HANDS=-8,-11 HANDS_$=0,-5 HANDS_STARE=0,7 HANDS~FULL=0,-2 HANDS~LOOK=0,8 HANDS~SCREEN=3,0 HANDS~STARE=0,7
HANDS~WRITE=-3,0 HANDS~be=0,-2 HANDS~in=0,-3 HANDS~it=0,-2 HEADSET=-9,0 HEADSET_$=-5,4 HEADSET_only=2,0 HEADSET~only=2,0
HEADSET~want=0,3 HEAR=-3,7 HEAR_$=0,12 HEAR_DEAF=0,-4 HEAR_KEEP=-2,0 HEAR_PRACTISE=0,3 HEAR_SEND=0,2 HEAR_STORY=0,2
HEAR_again=0,-7 HEAR_be=2,3 HEAR_can=0,3 HEAR_difference=0,2 HEAR_for=9,0 HEAR_from=0,-5 HEAR_impaired=0,-2 HEAR_it=0,13
HEAR_me=0,-4 HEAR_schlecht=0,-2 HEAR_she=0,5 HEAR_something=0,-4 HEAR_to=0,-2 HEAR_while=0,4 HEAR_you=0,2
HEAR~AUDIO=0,-14 HEAR~BOSS=0,-3 HEAR~CHORE=0,2 HEAR~DEAF=0,-8 HEAR~DRIVE=0,5 HEAR~EYES=0,2 HEAR~KEEP=-3,0 HEAR~KIN=0,-4
HEAR~LATER=0,2 HEAR~LOOK=-2,8 HEAR~MEMO=-4,0 HEAR~NEAR=-2,0 HEAR~PAPER=-5,4 HEAR~QUIETPLACE=0,2 HEAR~SEND=-2,0
HEAR~STORY=0,2 HEAR~again=0,-5 HEAR~be=5,3 HEAR~i=0,10 HEAR~in=-6,4 HEAR~instead=0,4 HEAR~it=-2,10 HEAR~not=0,-4
HEAR~now=0,-7 HEAR~on=0,7 HEAR~she=0,6 HEAR~want=0,5 HEAR~you=0,13 HOLD=0,-3 HOLD_SCREEN=0,9 HOLD_it=3,0 HOLD_my=3,0
HOLD_on=0,10 HOLD_you=0,2 HOLD~DEAF=0,6 HOLD~READ=0,2 HOLD~SCREEN=2,5 HOLD~be=0,3 HOLD~his=0,7 HOLD~in=2,-2 HOLD~it=2,-2
HOLD~my=2,-2 HOLD~on=4,10 HOLD~you=-2,7 KEEP=17,0 KEEP_$=0,3 KEEP_SEND=-2,0 KEEP_bits=2,0 KEEP_can=3,0 KEEP_command=5,0
KEEP_for=2,0 KEEP_in=2,0 KEEP_it=12,0 KEEP_me=9,0 KEEP_on=-5,0 KEEP_something=-4,0 KEEP~SCREEN=-2,0 KEEP~SMALL=-3,0
KEEP~VEHICLE=2,0 KEEP~can=2,0 KEEP~i=-5,0 KEEP~in=7,-2 KEEP~it=9,-2 KEEP~me=10,0 KEEP~on=-5,0 KEEP~please=3,0 KIN=-12,-6
KIN_$=-6,9 KIN_BROKEN=4,0 KIN_HEAR=0,-4 KIN_SPEAK=0,-4 KIN_WRITE=-2,0 KIN_always=3,0 KIN_be=0,-7 KIN_can=17,10
KIN_for=-2,8 KIN_happy=0,3 KIN_how=0,3 KIN_in=3,0 KIN_it=0,-5 KIN_only=-2,-3 KIN_she=0,3 KIN_to=0,3 KIN_used=0,-2
KIN_want=0,6 KIN_would=0,-2 KIN~AUDIO=0,-5 KIN~BROKEN=4,4 KIN~DEAF=0,-5 KIN~EYES=4,0 KIN~GUIDE=-2,0 KIN~HEAR=0,2
KIN~LOOK=4,2 KIN~READ=5,-7 KIN~SCREEN=-5,0 KIN~SEND=3,-2 KIN~SLEEP=0,-2 KIN~SPEAK=-3,-5 KIN~STORY=0,7 KIN~TEXT=-9,-5
KIN~WRITE=-10,0 KIN~again=0,2 KIN~be=-4,-8 KIN~can=15,8 KIN~his=2,0 KIN~i=3,0 KIN~in=0,4 KIN~it=0,6 KIN~my=0,-3
KIN~not=3,-3 KIN~now=6,0 KIN~on=-3,-4 KIN~only=-2,0 KIN~she=-2,2 KIN~want=10,4 KIN~you=-6,3 LATER=0,2 LATER_$=3,-2
LATER_TELL=0,2 LATER_i=0,3 LATER_it=-2,0 LATER_komme=-2,0 LATER~PRACTISE=0,2 LATER~TELL=0,2 LATER~be=0,4 LATER~i=-2,4
LATER~it=-2,0 LATER~me=0,2 LATER~my=0,2 LOOK=0,-3 LOOK_$=0,6 LOOK_WRITE=4,0 LOOK_his=-3,0 LOOK_in=0,2 LOOK_it=9,-2
LOOK_proof=4,0 LOOK_spelling=8,0 LOOK_through=0,4 LOOK_words=3,0 LOOK_you=-2,3 LOOK~AUDIO=2,0 LOOK~HEAR=0,-2
LOOK~KEEP=-2,0 LOOK~LATER=5,3 LOOK~PAPER=-10,0 LOOK~SCREEN=-15,-2 LOOK~TEXT=2,0 LOOK~it=10,0 LOOK~my=-2,2 LOOK~now=-3,0
LOOK~on=2,0 LOOK~through=0,4 LOOK~you=0,3 MEMO=10,6 MEMO_$=12,6 MEMO_in=-2,-3 MEMO_into=2,0 MEMO_it=5,-2 MEMO_loud=2,0
MEMO_me=0,6 MEMO_not=6,0 MEMO_on=3,0 MEMO_received=0,-4 MEMO_would=0,2 MEMO~ALONE=3,0 MEMO~READ=5,-3 MEMO~SCREEN=-3,0
MEMO~in=0,-3 MEMO~it=5,0 MEMO~loud=2,0 MEMO~me=4,5 MEMO~my=-8,0 MEMO~not=2,-6 MEMO~please=3,2 MEMO~you=0,3 MESS=-9,-4
MESS_PUBLIC=0,4 MESS~NUMBERS=0,2 MESS~PAPER=0,2 MESS~PUBLIC=0,4 MESS~SPEAK=0,3 NEAR=-5,-2 NEAR_$=2,0 NEAR_SEND=-2,0
NEAR_chapter=0,4 NEAR_clue=0,3 NEAR_door=-3,0 NEAR_for=0,5 NEAR_in=0,-2 NEAR_me=0,-2 NEAR_on=2,3 NEAR_question=0,6
NEAR_to=3,-11 NEAR_week=5,0 NEAR~BROKEN=0,2 NEAR~CHORE=3,0 NEAR~EYES=0,4 NEAR~SCREEN=-3,0 NEAR~SEND=-2,0 NEAR~me=-7,-10
NEAR~on=0,2 NEAR~please=-2,0 NOISE=-6,-2 NOISE_$=0,6 NOISE_be=-2,-3 NOISE_bio=2,0 NOISE_for=4,2 NOISE_i=2,0 NOISE_in=2,0
NOISE_it=-2,-4 NOISE_on=0,-3 NOISE_please=-2,0 NOISE_report=0,2 NOISE_with=3,0 NOISE~DRIVE=3,0 NOISE~GUIDE=2,0
NOISE~NEAR=-2,0 NOISE~SOUNDHW=0,-2 NOISE~SPEAK=0,-3 NOISE~WRITE=-2,0 NOISE~again=0,2 NOISE~be=0,-8 NOISE~his=0,7
NOISE~i=5,0 NOISE~in=5,0 NOISE~it=-6,-3 NOISE~my=0,-3 NOISE~on=-2,-4 NOISE~please=-6,4 NOISE~want=3,0 NUMBERS=25,0
NUMBERS_$=3,-2 NUMBERS_boiler=2,0 NUMBERS_by=3,0 NUMBERS_for=-11,3 NUMBERS_go=4,0 NUMBERS_i=2,0 NUMBERS_in=4,0
NUMBERS_on=2,0 NUMBERS~DEAF=7,0 NUMBERS~READ=2,0 NUMBERS~SCREEN=2,0 NUMBERS~i=5,0 NUMBERS~in=7,0 NUMBERS~me=3,0
NUMBERS~my=5,4 NUMBERS~on=5,0 NUMBERS~please=-3,0 OVER=-7,-3 OVER_$=4,0 OVER_TEXT=0,6 OVER_do=0,2 OVER_it=0,-3
OVER_loudspeaker=0,3 OVER_schedule=3,0 OVER~GUIDE=2,0 OVER~NOISE=-2,0 OVER~QUIETPLACE=0,-3 OVER~SCREEN=0,2
OVER~SPEAK=0,2 OVER~TEXT=0,4 OVER~i=0,5 OVER~it=0,-4 OVER~me=0,-3 OVER~my=0,-2 OVER~on=8,-2 PAPER=15,7 PAPER_$=6,-3
PAPER_KEEP=0,3 PAPER_SPEAK=7,0 PAPER_do=5,0 PAPER_for=-2,-4 PAPER_i=5,0 PAPER_in=4,0 PAPER_it=0,-2 PAPER_keep=0,2
PAPER_on=-4,0 PAPER_please=5,5 PAPER_points=9,9 PAPER_till=0,-2 PAPER_with=-2,0 PAPER~BOSS=-2,0 PAPER~GUIDE=0,3
PAPER~KEEP=0,2 PAPER~NEAR=-3,0 PAPER~SCREEN=-5,0 PAPER~SMALL=-2,0 PAPER~SPEAK=4,5 PAPER~be=-6,-2 PAPER~can=8,0
PAPER~i=2,0 PAPER~it=-2,-8 PAPER~me=-3,-2 PAPER~not=2,-2 PAPER~now=-3,0 PAPER~please=7,10 PAPER~you=4,0 PEN=6,-4
PEN_SCREEN=8,0 PEN~PAPER=-3,0 PEN~SCREEN=3,0 PEN~WRITE=-3,0 PEN~be=-4,0 PEN~it=-4,0 PEN~on=-2,0 PEN~want=-4,0
PERCH=-16,-11 PERCH_$=-4,-4 PRACTISE=-8,11 PRACTISE_$=-3,0 PRACTISE_SHOW=2,0 PRACTISE_after=0,7 PRACTISE_dialogue=0,4
PRACTISE_it=-2,0 PRACTISE_me=0,15 PRACTISE_my=0,12 PRACTISE_to=-2,-11 PRACTISE~DEAF=0,3 PRACTISE~NOISE=0,7
PRACTISE~READ=0,-9 PRACTISE~SHOW=2,0 PRACTISE~i=0,4 PRACTISE~it=-2,-3 PRACTISE~me=0,15 PRACTISE~my=0,16 PRACTISE~on=0,6
PRACTISE~want=2,0 PRACTISE~you=0,8 PUBLIC=-8,-14 PUBLIC_comes=0,2 PUBLIC_door=4,0 PUBLIC_on=0,3 PUBLIC_to=0,-2
PUBLIC~DEAF=0,3 PUBLIC~NUMBERS=0,2 PUBLIC~can=0,2 PUBLIC~i=0,2 PUBLIC~in=0,-2 PUBLIC~it=-3,0 PUBLIC~my=0,7 PUBLIC~on=0,2
QUIET=-8,-12 QUIETPLACE=-8,-4 QUIETPLACE_SPEAK=0,-3 QUIETPLACE_i=0,-2 QUIETPLACE_it=0,2 QUIETPLACE_me=0,6
QUIETPLACE_open=5,0 QUIETPLACE_para=3,0 QUIETPLACE_start=0,2 QUIETPLACE_want=0,3 QUIETPLACE~BOSS=0,-2
QUIETPLACE~DEAF=0,-4 QUIETPLACE~EYES=0,2 QUIETPLACE~HEAR=0,2 QUIETPLACE~OVER=0,-4 QUIETPLACE~SCREEN=-2,0
QUIETPLACE~SPEAK=0,-2 QUIETPLACE~be=-3,-4 QUIETPLACE~can=0,4 QUIETPLACE~i=-4,0 QUIETPLACE~in=-3,0 QUIETPLACE~it=3,-2
QUIETPLACE~me=2,7 QUIETPLACE~on=0,3 QUIETPLACE~you=0,12 QUIET_$=0,3 QUIET_do=6,0 QUIET_i=0,2 QUIET_setting=3,0
QUIET~SEND=-2,0 QUIET~SPEAK=6,0 QUIET~TEXT=2,0 QUIET~WRITE=2,0 QUIET~again=-3,4 QUIET~be=0,2 QUIET~it=-7,0 QUIET~me=0,2
QUIET~not=7,0 READ=3,17 READ_$=5,17 READ_EYES=0,-2 READ_SPEAK=-2,4 READ_TEXT=0,3 READ_about=3,0 READ_again=-5,0
READ_along=12,0 READ_and=0,-3 READ_arabic=0,-4 READ_be=6,-10 READ_contract=2,-2 READ_enough=0,3 READ_faster=4,-2
READ_from=0,3 READ_it=19,10 READ_last=0,5 READ_let=0,-2 READ_me=-3,33 READ_my=0,-6 READ_news=0,-2 READ_on=2,-6
READ_out=-2,18 READ_sam=0,-2 READ_to=0,5 READ_today=0,6 READ_want=2,-3 READ_what=0,2 READ_yet=2,0 READ_your=-6,-9
READ~AUDIO=-2,0 READ~EYES=0,-3 READ~GUIDE=10,-2 READ~HEAR=6,-4 READ~KIN=0,5 READ~MEMO=-4,-4 READ~NOISE=0,-5
READ~PAPER=-12,0 READ~PEN=-10,0 READ~SCREEN=-10,0 READ~SEND=-5,0 READ~SPEAK=13,3 READ~TELL=3,-2 READ~TEXT=-15,0
READ~again=0,12 READ~be=2,-6 READ~can=3,0 READ~his=0,3 READ~i=8,2 READ~in=-4,-8 READ~it=10,11 READ~loud=0,2 READ~me=8,9
READ~my=-4,0 READ~not=0,-2 READ~now=-2,0 READ~on=-3,0 READ~please=-2,6 READ~she=0,-2 READ~want=10,-14 READ~you=0,-3
READ~your=-9,-10 RECORD=0,12 RECORD_TEXT=0,4 RECORD_again=8,0 RECORD_it=-5,2 RECORD_me=0,10 RECORD_song=0,3
RECORD~DRAFT=0,2 RECORD~DRIVE=0,3 RECORD~LATER=0,-2 RECORD~TEXT=0,5 RECORD~again=8,0 RECORD~can=0,3 RECORD~in=0,-2
RECORD~it=-5,0 RECORD~me=0,16 RECORD~my=-2,0 RECORD~on=-3,0 RECORD~you=0,2 SCREEN=0,-6 SCREEN_$=14,-4 SCREEN_NUMBERS=5,0
SCREEN_it=-5,0 SCREEN_me=0,4 SCREEN_on=7,0 SCREEN_please=2,0 SCREEN_summarise=4,0 SCREEN_to=0,4 SCREEN_want=6,0
SCREEN~BOSS=-5,-2 SCREEN~DEAF=0,6 SCREEN~DRAFT=-2,0 SCREEN~DRIVE=-2,0 SCREEN~KEEP=-3,3 SCREEN~NEAR=0,2 SCREEN~NOISE=5,0
SCREEN~NUMBERS=5,0 SCREEN~OVER=2,0 SCREEN~READ=-2,0 SCREEN~SEND=0,-3 SCREEN~SMALL=-8,0 SCREEN~SPEAK=-3,0 SCREEN~TELL=0,5
SCREEN~again=-2,-2 SCREEN~be=-8,-5 SCREEN~his=0,3 SCREEN~in=-4,-9 SCREEN~instead=2,0 SCREEN~it=-7,0 SCREEN~me=-10,2
SCREEN~my=-2,0 SCREEN~not=-6,-3 SCREEN~now=4,0 SCREEN~on=-3,-8 SCREEN~only=9,0 SCREEN~please=20,0 SCREEN~she=-3,-2
SCREEN~want=9,0 SEND=12,2 SEND_$=-5,-5 SEND_AUDIO=-4,4 SEND_MEMO=2,0 SEND_OVER=2,0 SEND_TEXT=-7,-4 SEND_address=4,0
SEND_anything=0,3 SEND_bob=0,-2 SEND_bread=-6,0 SEND_code=2,0 SEND_enlace=4,0 SEND_in=3,0 SEND_it=21,2 SEND_me=4,9
SEND_on=4,0 SEND_one=2,0 SEND_prices=3,0 SEND_questions=0,4 SEND_round=2,0 SEND_snippet=5,0 SEND_sock=-2,0
SEND_through=4,0 SEND_tom=-3,0 SEND_vn=0,8 SEND_you=0,4 SEND~AUDIO=-8,8 SEND~GUIDE=0,2 SEND~KEEP=-2,0 SEND~KIN=0,-2
SEND~MEMO=6,0 SEND~NEAR=16,0 SEND~NOISE=4,0 SEND~NUMBERS=5,0 SEND~OVER=11,0 SEND~PAPER=-5,-2 SEND~SCREEN=-2,-2
SEND~SLEEP=0,2 SEND~SOUNDHW=2,6 SEND~SPEAK=-6,-3 SEND~TEXT=-10,-6 SEND~WRITE=2,0 SEND~again=-10,0 SEND~i=6,0
SEND~it=-2,8 SEND~me=9,8 SEND~my=0,-4 SEND~not=-2,0 SEND~please=0,5 SEND~through=0,3 SEND~want=-3,0 SEND~you=4,0
SHOW=16,-2 SHOW_$=0,4 SHOW_can=2,0 SHOW_his=9,0 SHOW_it=3,0 SHOW_my=2,0 SHOW~GUIDE=2,0 SHOW~KIN=3,0 SHOW~OVER=-2,0
SHOW~SCREEN=5,0 SHOW~can=2,0 SHOW~his=9,0 SHOW~instead=2,0 SHOW~me=6,0 SHOW~my=4,0 SHOW~she=2,0 SLEEP=-6,2 SLEEP_do=2,0
SLEEP_it=0,3 SLEEP_me=0,5 SLEEP_not=0,4 SLEEP~OVER=0,2 SLEEP~SCREEN=0,2 SLEEP~SPEAK=2,0 SLEEP~STORY=0,5 SLEEP~TEXT=0,2
SLEEP~i=2,-2 SLEEP~in=0,-2 SLEEP~it=0,4 SLEEP~not=2,4 SLEEP~on=0,3 SMALL=-10,-5 SMALL_$=5,-2 SMALL_holes=0,2
SMALL_to=0,-2 SMALL~KIN=0,2 SMALL~READ=0,-2 SMALL~SCREEN=-5,0 SMALL~i=-2,0 SMALL~it=-2,0 SMALL~please=2,0
SMALL~want=-2,0 SOUNDHW=-3,0 SOUNDHW_$=-4,5 SOUNDHW_group=0,4 SOUNDHW_please=8,0 SOUNDHW~BROKEN=0,-4 SOUNDHW~GUIDE=0,-2
SOUNDHW~KIN=0,3 SOUNDHW~NOISE=0,-2 SOUNDHW~READ=3,0 SOUNDHW~SCREEN=-3,0 SOUNDHW~SPEAK=0,2 SOUNDHW~STARE=3,0
SOUNDHW~TELL=0,2 SOUNDHW~again=0,-2 SOUNDHW~in=-3,0 SOUNDHW~it=-2,-11 SOUNDHW~my=-3,0 SOUNDHW~not=0,-8 SOUNDHW~on=-2,0
SOUNDHW~please=11,0 SOUNDHW~want=0,7 SOUNDHW~you=4,0 SPEAK=-2,24 SPEAK_$=0,4 SPEAK_LOOK=4,0 SPEAK_NUMBERS=0,5
SPEAK_OVER=-4,0 SPEAK_SPEAK=0,5 SPEAK_about=-3,-14 SPEAK_again=0,5 SPEAK_alphabet=0,2 SPEAK_and=3,0 SPEAK_away=0,-3
SPEAK_cheers=0,4 SPEAK_devil=0,-2 SPEAK_for=0,2 SPEAK_german=0,-6 SPEAK_goodnight=0,3 SPEAK_happy=0,-4 SPEAK_hello=2,6
SPEAK_hi=0,2 SPEAK_i=-2,-15 SPEAK_if=0,4 SPEAK_in=4,-8 SPEAK_instead=0,8 SPEAK_invalid=-3,2 SPEAK_it=9,10
SPEAK_llanelli=0,4 SPEAK_long=-2,3 SPEAK_man=0,7 SPEAK_me=5,2 SPEAK_mit=0,3 SPEAK_mode=0,-4 SPEAK_my=4,-9 SPEAK_not=0,-5
SPEAK_now=9,-2 SPEAK_only=4,0 SPEAK_or=0,6 SPEAK_out=0,7 SPEAK_please=0,3 SPEAK_she=-2,-11 SPEAK_siobhan=0,5
SPEAK_something=0,9 SPEAK_szczecin=0,4 SPEAK_thanks=0,-3 SPEAK_to=-7,-15 SPEAK_too=0,-2 SPEAK_under=3,0 SPEAK_until=0,5
SPEAK_want=0,3 SPEAK_when=0,4 SPEAK_which=0,-2 SPEAK_winner=0,3 SPEAK_with=2,0 SPEAK_worcestershire=0,10 SPEAK_word=5,0
SPEAK_you=0,6 SPEAK~AUDIO=0,-11 SPEAK~BROKEN=0,6 SPEAK~CARGO=0,3 SPEAK~CHORE=0,5 SPEAK~DEAF=2,-4 SPEAK~HEAR=0,-10
SPEAK~HOLD=0,-2 SPEAK~KIN=3,0 SPEAK~LATER=-2,-2 SPEAK~LOOK=4,0 SPEAK~NEAR=-4,0 SPEAK~NOISE=0,-10 SPEAK~NUMBERS=0,8
SPEAK~OVER=-7,3 SPEAK~PAPER=0,-2 SPEAK~QUIETPLACE=0,7 SPEAK~SCREEN=-6,-5 SPEAK~SEND=0,-3 SPEAK~STORY=0,2 SPEAK~TELL=0,5
SPEAK~TEXT=2,2 SPEAK~WRITE=0,2 SPEAK~again=0,8 SPEAK~be=5,0 SPEAK~can=-2,11 SPEAK~his=0,-3 SPEAK~in=-7,0
SPEAK~instead=0,16 SPEAK~it=0,4 SPEAK~loud=12,2 SPEAK~me=6,12 SPEAK~my=2,2 SPEAK~not=5,0 SPEAK~now=7,11 SPEAK~on=-2,2
SPEAK~only=3,0 SPEAK~please=0,4 SPEAK~she=0,-15 SPEAK~through=7,-6 SPEAK~want=0,-2 STARE=0,2 STARE_$=2,0 STARE_from=0,8
STARE_to=0,4 STARE~LOOK=0,7 STORY=8,23 STORY_$=0,5 STORY_SPEAK=0,-2 STORY_STORY=0,5 STORY_for=2,0 STORY_my=0,4
STORY_time=0,4 STORY_with=3,-4 STORY_zum=0,3 STORY~CARGO=0,2 STORY~DRIVE=4,0 STORY~HEAR=0,-2 STORY~KIN=0,8
STORY~MESS=0,2 STORY~QUIETPLACE=0,-3 STORY~SPEAK=0,-3 STORY~TELL=0,2 STORY~i=4,0 STORY~in=0,-2 STORY~it=2,0 STORY~my=0,4
TELL=7,10 TELL_$=9,0 TELL_BOSS=0,8 TELL_KIN=0,9 TELL_LOOK=2,0 TELL_STORY=0,2 TELL_dvla=4,0 TELL_him=0,4 TELL_his=0,6
TELL_it=0,7 TELL_me=-4,-5 TELL_my=-2,0 TELL_picture=0,3 TELL_than=0,2 TELL_you=3,0 TELL_your=0,-2 TELL~AUDIO=0,-3
TELL~BOSS=0,4 TELL~BROKEN=0,2 TELL~DRAFT=0,-6 TELL~EYES=3,0 TELL~HEAR=0,-3 TELL~KEEP=3,0 TELL~KIN=0,-2 TELL~LOOK=2,0
TELL~MEMO=0,2 TELL~NOISE=2,0 TELL~PAPER=4,2 TELL~QUIETPLACE=3,-6 TELL~READ=3,-4 TELL~SCREEN=6,-2 TELL~SPEAK=-5,0
TELL~STORY=0,8 TELL~TEXT=5,-5 TELL~VEHICLE=0,3 TELL~WRITE=8,0 TELL~again=0,-2 TELL~be=-2,-7 TELL~can=2,5 TELL~his=0,2
TELL~i=4,2 TELL~in=-4,5 TELL~it=-4,0 TELL~loud=0,15 TELL~not=-2,9 TELL~now=0,-4 TELL~on=7,0 TELL~want=0,2 TELL~you=2,6
TELL~your=0,3 TEXT=24,9 TEXT_$=12,7 TEXT_AUDIO=5,-3 TEXT_DRAFT=-2,0 TEXT_DRIVE=0,-2 TEXT_NEAR=-4,0 TEXT_again=3,0
TEXT_anna=-9,0 TEXT_be=0,9 TEXT_books=-5,0 TEXT_dan=-2,0 TEXT_field=-2,5 TEXT_for=0,5 TEXT_from=-3,0 TEXT_get=0,2
TEXT_him=-4,0 TEXT_his=-4,0 TEXT_how=2,0 TEXT_i=5,6 TEXT_instead=2,0 TEXT_it=20,0 TEXT_marcus=-2,0 TEXT_me=14,0
TEXT_neck=-2,0 TEXT_now=2,0 TEXT_only=7,0 TEXT_out=2,0 TEXT_please=8,6 TEXT_plumber=-2,0 TEXT_to=-4,-4 TEXT_today=7,0
TEXT_want=2,-5 TEXT_with=3,0 TEXT_would=5,0 TEXT~AUDIO=3,0 TEXT~BOSS=-4,0 TEXT~BROKEN=0,3 TEXT~DRAFT=-2,0 TEXT~HEAR=3,0
TEXT~HOLD=2,0 TEXT~KIN=-2,0 TEXT~NUMBERS=0,2 TEXT~OVER=9,0 TEXT~PERCH=0,-3 TEXT~READ=-3,5 TEXT~SEND=0,-2 TEXT~SPEAK=0,-7
TEXT~TELL=3,0 TEXT~be=4,8 TEXT~can=0,4 TEXT~his=-2,-2 TEXT~i=4,12 TEXT~instead=5,0 TEXT~it=7,3 TEXT~me=17,6 TEXT~my=3,0
TEXT~not=-7,-7 TEXT~now=7,0 TEXT~on=5,-4 TEXT~only=9,0 TEXT~please=11,5 TEXT~she=-2,0 TEXT~want=11,-6 VEHICLE=-11,-5
VEHICLE_can=0,4 VEHICLE_closed=3,0 VEHICLE_it=-2,0 VEHICLE_want=4,0 VEHICLE~HEAR=0,5 VEHICLE~OVER=3,0 VEHICLE~TEXT=5,0
VEHICLE~can=0,5 VEHICLE~me=0,-2 VEHICLE~want=3,0 WRITE=33,0 WRITE_$=11,16 WRITE_2=-2,0 WRITE_BROKEN=-2,0 WRITE_MESS=0,2
WRITE_SCREEN=-3,0 WRITE_TEXT=-4,0 WRITE_again=2,0 WRITE_along=-5,0 WRITE_and=-6,2 WRITE_be=4,0 WRITE_because=-4,0
WRITE_book=3,0 WRITE_card=-2,0 WRITE_down=4,4 WRITE_english=2,0 WRITE_enough=0,-2 WRITE_from=-2,0 WRITE_fur=4,0
WRITE_himself=-2,0 WRITE_in=-4,0 WRITE_instead=7,0 WRITE_it=0,5 WRITE_me=3,0 WRITE_my=-4,0 WRITE_not=-2,5 WRITE_now=-3,0
WRITE_off=-3,0 WRITE_on=3,-4 WRITE_one=3,0 WRITE_only=2,0 WRITE_out=7,0 WRITE_please=10,0 WRITE_que=3,0 WRITE_she=7,0
WRITE_speed=-2,0 WRITE_to=-4,-6 WRITE_version=8,0 WRITE_what=5,0 WRITE_with=16,0 WRITE_you=2,0 WRITE~AUDIO=5,-3
WRITE~BOSS=-3,0 WRITE~BROKEN=-2,0 WRITE~CHORE=-3,0 WRITE~DRAFT=-2,0 WRITE~GUIDE=0,6 WRITE~HEAR=3,0 WRITE~LATER=-2,0
WRITE~LOOK=-4,0 WRITE~MESS=0,2 WRITE~NEAR=6,0 WRITE~OVER=-4,0 WRITE~PAPER=-19,0 WRITE~PEN=-4,0 WRITE~PUBLIC=4,0
WRITE~QUIET=2,0 WRITE~SCREEN=-4,0 WRITE~SLEEP=-2,0 WRITE~SPEAK=0,2 WRITE~TEXT=-10,0 WRITE~i=-2,0 WRITE~in=0,-6
WRITE~instead=8,0 WRITE~me=6,-3 WRITE~my=-6,-2 WRITE~not=-9,5 WRITE~on=-15,0 WRITE~only=2,0 WRITE~please=18,0
WRITE~she=3,0 WRITE~want=3,0 WRITE~you=11,0 ^_AUDIO=-11,0 ^_BOSS=-3,-15 ^_BROKEN=-2,-3 ^_CHORE=-5,-4 ^_DEAF=0,-3
^_DRAFT=13,7 ^_DRIVE=-3,0 ^_FORGET=-10,6 ^_FULL=0,-4 ^_GUIDE=0,19 ^_HANDS=-4,-3 ^_HEAR=-3,-6 ^_HOLD=-4,2 ^_KEEP=9,0
^_KIN=0,-11 ^_LOOK=-3,0 ^_NEAR=-5,0 ^_NOISE=-3,-8 ^_NUMBERS=4,0 ^_PAPER=6,-8 ^_PERCH=-2,0 ^_PRACTISE=0,13 ^_QUIET=0,-5
^_QUIETPLACE=-7,0 ^_READ=-5,16 ^_RECORD=-4,16 ^_SCREEN=4,2 ^_SEND=20,5 ^_SLEEP=0,5 ^_SMALL=-2,0 ^_SPEAK=-9,18
^_TELL=2,14 ^_TEXT=15,-8 ^_WRITE=26,-8 ^_add=-3,0 ^_alors=0,4 ^_always=-3,6 ^_and=-10,-18 ^_another=0,9 ^_answer=6,12
^_antworte=0,6 ^_anything=3,-8 ^_anyway=-4,2 ^_as=0,7 ^_ask=0,12 ^_be=-16,-23 ^_beatbox=0,9 ^_because=0,-4 ^_before=2,0
^_break=2,0 ^_breathe=0,3 ^_brief=0,7 ^_but=-2,3 ^_by=0,4 ^_c=0,-2 ^_can=3,0 ^_cc=4,0 ^_cheer=2,0 ^_choir=0,-4
^_comment=0,4 ^_como=0,6 ^_compare=14,0 ^_contestame=0,3 ^_cos=0,-2 ^_cuentale=0,3 ^_damit=6,0 ^_dictate=-2,12
^_did=-21,-16 ^_direct=0,2 ^_does=-10,-15 ^_english=-2,0 ^_enough=0,-2 ^_entertain=0,12 ^_escribime=5,0 ^_even=8,0
^_every=0,-2 ^_feel=0,4 ^_flash=3,0 ^_fling=4,0 ^_for=25,3 ^_foreman=2,0 ^_french=0,2 ^_from=10,2 ^_get=6,0 ^_gimme=0,4
^_go=-3,6 ^_going=7,0 ^_got=0,-6 ^_has=-2,0 ^_have=8,-6 ^_help=0,3 ^_his=3,0 ^_hit=0,5 ^_holler=0,12 ^_how=-12,-8
^_i=-3,-3 ^_if=-2,-6 ^_in=0,-8 ^_instead=0,6 ^_it=8,-2 ^_itemise=3,0 ^_keep=-4,13 ^_last=-4,0 ^_leave=12,10
^_leemelo=0,8 ^_let=7,20 ^_link=4,0 ^_lob=6,0 ^_long=0,-3 ^_loud=0,2 ^_lull=0,3 ^_mach=0,2 ^_make=26,22 ^_me=10,9
^_my=-5,-16 ^_nice=0,11 ^_nightingale=0,7 ^_not=4,0 ^_now=0,-10 ^_nuh=-2,0 ^_on=-6,-8 ^_one=0,-7 ^_only=15,0
^_opening=0,-2 ^_out=-3,7 ^_para=13,0 ^_play=0,4 ^_please=8,-4 ^_pour=3,0 ^_pray=0,4 ^_pretend=0,11 ^_que=-2,-4
^_rap=0,4 ^_remind=0,-2 ^_reponds=2,6 ^_set=-2,0 ^_she=-15,-18 ^_short=21,0 ^_should=-9,0 ^_side=4,0 ^_since=-6,-2
^_sit=0,4 ^_sitter=4,0 ^_skip=9,-2 ^_slowly=0,19 ^_something=8,0 ^_spare=0,4 ^_spell=3,0 ^_start=0,5 ^_stay=0,14
^_stencil=2,0 ^_stick=4,0 ^_stop=0,4 ^_subtitles=8,0 ^_summarise=2,0 ^_switch=6,4 ^_take=0,4 ^_tape=4,0 ^_tbh=0,-2
^_teach=0,7 ^_thanks=-5,-2 ^_there=-8,-5 ^_three=0,3 ^_to=2,-2 ^_too=-2,3 ^_turn=4,0 ^_txt=5,0 ^_union=2,0 ^_use=0,4
^_vn=0,18 ^_voicenote=0,9 ^_want=23,16 ^_website=3,0 ^_wee=3,0 ^_welcome=0,10 ^_what=-12,-10 ^_whats=-6,-8
^_when=-13,-18 ^_where=-6,-4 ^_which=-10,-11 ^_while=-2,-9 ^_whole=0,12 ^_whose=0,-2 ^_why=-6,-7 ^_wie=0,3 ^_words=8,0
^_would=0,6 ^_y=-2,0 ^_you=0,5 ^_zum=8,0 about=-13,-8 about_LATER=0,4 about_QUIETPLACE=0,6 about_TEXT=-3,0
about_WRITE=0,4 about_it=0,-2 about_loan=3,-2 about_my=0,-2 about_to=0,-2 absorb=5,0 absorb_things=5,0 accent=0,12
across_to=0,3 acting=0,-2 acting_$=0,-2 address=14,0 address_$=2,0 address_OVER=3,0 address_in=2,0 adresse=4,0
advisor=0,-3 after=-5,5 after_other=0,4 after_you=0,9 afterwards=3,0 again_SEND=-2,0 again_SPEAK=0,5 again_by=-4,0
again_i=0,3 again_my=0,3 again_now=0,8 again_on=-2,0 again_to=0,8 again~AUDIO=0,6 again~GUIDE=0,2 again~LATER=2,0
again~PAPER=-2,0 again~PUBLIC=2,0 again~SCREEN=8,0 again~SEND=-2,0 again~SPEAK=0,10 again~TEXT=8,0 agent=2,0 agent_$=3,0
ah=0,-2 ahead_and=0,4 aid=0,-3 air=-2,0 airline=5,0 airline_for=5,0 al=9,0 al_medico=7,0 alarm=0,-4 allowed=-3,0
along=2,0 along_i=2,0 along_she=-3,0 along_should=3,0 alors=0,4 alphabet=0,3 alphabet_with=0,2 already=-3,-2 als=6,4
als_AUDIO=0,5 als_TEXT=5,0 alta=4,12 alta_$=4,10 always_SEND=5,0 always_SPEAK=0,7 always_WRITE=-12,0 and=0,2
and_KEEP=-7,0 and_LOOK=-6,0 and_NUMBERS=3,0 and_READ=9,0 and_SEND=5,-3 and_SPEAK=0,24 and_TELL=0,19 and_TEXT=6,0
and_WRITE=25,0 and_ask=-2,2 and_clear=0,8 and_each=2,0 and_how=0,2 and_i=-18,-3 and_it=-5,0 and_lay=9,0 and_leave=2,0
and_my=0,-4 and_not=-6,-2 and_out=0,5 and_she=0,-9 and_snappy=5,0 and_want=3,2 and_white=6,0 and_would=0,2 and_you=0,5
animal=0,7 animal_NOISE=0,7 anna=-8,0 anna_it=-4,0 announce=0,6 announced=5,0 another=0,9 another_AUDIO=4,0
another_TEXT=0,5 another_chapter=0,5 another_one=0,2 ansr=2,0 answer=26,34 answer_$=2,7 answer_by=0,2 answer_i=0,2
answer_in=13,0 answer_loud=-2,8 answer_me=3,0 answer_what=0,5 answer_with=0,2 answering=0,8 answering_NOISE=0,8
answers=10,8 answers_$=3,0 antworte=0,9 antworte_me=0,2 any=-7,-2 any_AUDIO=0,-2 any_chance=0,6 any_more=0,-3
any_tricks=2,0 any_way=0,3 anybody=0,-2 anyone=-4,-2 anything=-4,-2 anything_$=-4,0 anything_but=8,-3 anything_in=-4,4
anything_to=2,0 anyway=-4,3 anyway_READ=0,3 aqui_hay=2,0 arabic=0,-3 arabic_$=0,-4 arsenal=0,2 as=10,5 as_AUDIO=-8,17
as_PAPER=11,-4 as_RECORD=0,3 as_TEXT=9,0 as_WRITE=2,0 as_i=0,-3 as_loud=0,-2 as_news=0,3 as_proof=3,0 as_words=3,0
as_you=-2,0 ask=-11,8 ask_$=-5,-2 ask_his=0,2 ask_me=0,8 ask_questions=0,5 ask_you=0,-2 asked=0,-5 asking=0,-8
asking_for=-2,0 asking_me=3,0 asking_you=0,-3 asleep=-2,0 assistant=2,0 assistant_in=2,0 audio=7,8 audios=9,2 aunt=-2,0
aus=0,7 ausdrucken=4,0 avoid=0,-2 avoid_AUDIO=2,-2 away=-2,-6 away_$=0,-5 baby=2,3 bad=-2,-5 bank=-6,-4 banner=10,0
banner_$=6,0 bath=-2,0 bathroom=4,0 bathroom_door=4,0 batteries=-2,0 be_$=4,0 be_BOSS=0,13 be_BROKEN=0,-3 be_CHORE=-3,-5
be_DEAF=-2,-2 be_DRIVE=2,0 be_HEAR=0,7 be_KIN=12,0 be_NEAR=-2,-2 be_NUMBERS=5,0 be_OVER=-4,-2 be_PRACTISE=-2,5
be_PUBLIC=0,2 be_QUIET=-2,5 be_QUIETPLACE=2,3 be_RECORD=-3,-2 be_SEND=5,0 be_STARE=0,-2 be_TEXT=3,0 be_VEHICLE=3,0
be_WRITE=-8,0 be_after=0,2 be_again=0,2 be_and=0,2 be_asking=4,0 be_doing=0,3 be_enough=5,0 be_fed=2,0 be_fine=5,2
be_going=0,2 be_hard=-2,-2 be_his=0,8 be_i=-2,-2 be_in=-5,-9 be_it=-14,5 be_late=-5,-3 be_lovely=0,2 be_lyrics=3,0
be_making=8,0 be_more=5,0 be_nice=0,2 be_not=-4,-2 be_on=-3,-5 be_only=0,-2 be_out=-5,-6 be_poor=4,0 be_rubbish=3,0
be_sat=4,0 be_she=0,-2 be_sick=0,4 be_sticking=5,0 be_there=4,13 be_to=4,0 be_too=-5,7 be_useless=4,0 be_want=17,5
bear=-2,-2 beat=0,2 beatbox=0,11 beatbox_for=0,9 because=-8,-5 because_NOISE=-4,0 bed=0,3 bed_$=0,6 bedtime=0,5
beeps=0,2 beeps_SPEAK=0,2 before=2,0 before_i=7,0 before_it=0,-2 beside=0,-2 between_AUDIO=0,-3 between_me=2,0
between_two=0,7 be~BLIND=0,-2 be~BOSS=0,7 be~BROKEN=-2,-2 be~DEAF=0,3 be~DRIVE=0,5 be~EYES=0,2 be~FORGET=2,0
be~FULL=0,-2 be~HEAR=0,-3 be~KEEP=3,0 be~KIN=7,0 be~LATER=-3,0 be~LOOK=-4,3 be~MEMO=-4,0 be~NEAR=-5,2 be~NOISE=-4,-3
be~NUMBERS=6,0 be~OVER=0,-7 be~PAPER=-3,-5 be~PERCH=-2,0 be~PUBLIC=-4,4 be~QUIET=-3,0 be~QUIETPLACE=5,0 be~READ=0,16
be~RECORD=-4,-3 be~SCREEN=-3,3 be~SEND=0,-2 be~SLEEP=0,-4 be~SMALL=-4,-4 be~SPEAK=-10,0 be~STORY=3,0 be~TEXT=0,-2
be~VEHICLE=0,-5 be~WRITE=0,-7 bhai=2,0 bhai_$=2,0 bildschirm=3,0 bill=-5,0 bill_$=-3,0 bingo=0,4 bingo_$=0,5 bio=2,0
bio_for=3,0 birthday=-10,5 birthday_$=-5,0 birthday_TEXT=-2,3 black=11,0 blind=-5,-3 bloke=0,-3 blue=-3,-4 blurt=6,0
board=0,-2 bob=0,-4 bob_AUDIO=0,-2 book=2,0 book_$=4,2 book_QUIETPLACE=0,2 books=-7,-3 books_be=-5,0 boring=-2,0
boring_$=-2,0 boss=-4,-5 both=-3,0 bother=0,5 box=0,-2 boy=0,2 brauch=4,0 brauch_it=4,0 bread=-8,0 bread_on=-6,0
break=6,0 break_it=7,0 breathe=0,3 breathe_with=0,3 breathing=0,4 breathing_thing=0,3 brief=0,8 brief_me=0,9
bring_it=2,0 bro=2,0 budget=0,-4 budget_$=0,-2 bullet=9,8 bulletin=0,3 bulletin_$=0,3 bus=0,9 but=4,0 but_AUDIO=7,-4
but_SPEAK=0,2 but_can=2,-2 but_do=9,0 but_i=-4,-2 but_you=0,3 button=7,0 button_to=8,0 by=16,8 by_AUDIO=0,11
by_BOSS=0,-2 by_DEAF=0,7 by_HANDS=-3,0 by_TEXT=17,-4 by_friday=-5,0 by_one=0,3 by_side=6,0 by_step=0,4 by_turn=0,5
by_word=0,6 c_be=-2,-2 calendar=-12,0 call=0,-16 called=-2,-11 caller=0,-3 calling=0,-4 calls=-3,0 calms=0,3
calms_me=0,3 came=-5,-5 can_$=0,3 can_HANDS=3,0 can_HEAR=-9,2 can_HOLD=2,0 can_KEEP=8,0 can_LOOK=0,-3 can_PRACTISE=0,8
can_READ=8,-8 can_SEND=15,0 can_SHOW=2,0 can_SPEAK=-7,-11 can_add=3,0 can_again=0,5 can_find=12,0 can_follow=3,0
can_get=-2,0 can_have=-2,0 can_i=16,11 can_it=12,3 can_keep=12,0 can_make=-3,0 can_me=4,5 can_not=-20,-15 can_now=-4,0
can_only=-4,0 can_play=-4,4 can_point=3,0 can_quote=7,0 can_she=-2,0 can_stick=6,0 can_stop=9,0 can_tape=2,0
can_tick=11,0 can_to=0,-2 can_tune=0,4 can_you=11,5 cancel=-2,-4 cancel_$=0,-2 can~AUDIO=-10,2 can~DRAFT=0,2
can~EYES=0,2 can~GUIDE=0,-5 can~HEAR=-14,3 can~KEEP=4,0 can~LATER=6,0 can~LOOK=-5,-5 can~MEMO=5,0 can~NEAR=2,0
can~NOISE=0,-2 can~PAPER=0,-5 can~PRACTISE=0,3 can~PUBLIC=0,-2 can~QUIET=-4,0 can~QUIETPLACE=0,3 can~SCREEN=-7,-7
can~SEND=8,0 can~SHOW=3,0 can~SOUNDHW=-4,0 can~SPEAK=-7,2 can~TELL=-9,-11 can~TEXT=9,-3 can~WRITE=0,-10 capitals=0,7
capitals_$=0,7 caption=7,0 card=9,-3 card_$=5,0 card_for=-2,0 card_in=2,0 carry=0,16 carrying=0,-2 case=-3,6 case_$=0,2
case_i=0,3 catch_it=2,0 cc=8,0 cc_me=8,0 chance=0,5 chance_AUDIO=0,4 change=-3,0 channel=8,0 channel_$=6,0 chapter=-2,18
chapter_please=0,10 characters=5,0 chart=-6,0 chat=19,2 chatter=2,0 chatting=0,3 cheap=0,-2 cheap_$=0,-2 check=-5,0
checklist=6,0 cheer=2,0 cheer_me=2,0 cheers=0,3 cheers_in=0,4 choir=0,-6 choir_it=0,-2 church=0,2 claim=-2,0 class=0,9
clear=0,8 clear_please=0,9 client=0,-3 clip=0,-3 clock=-2,-2 closed=2,0 closed_TEXT=3,0 clue=0,2 clue_slowly=0,3
coach=0,-2 code=10,3 code_$=0,5 code_on=2,0 code_set=2,0 coffee=-7,0 coffee_$=-7,0 cold=0,-2 colleague=8,0 columns=7,0
columns_$=3,0 columns_can=2,0 come=4,-3 come_again=2,0 come_on=9,0 come_out=0,2 comes=-2,0 comes_$=0,3 coming=-5,4
coming_$=-2,3 command=14,0 command_$=7,0 command_NEAR=5,0 comment=0,4 comment_it=0,2 como=0,8 como_se=0,6 company=0,28
company_$=0,8 company_for=0,4 company_want=0,3 compare=17,0 compare_$=5,0 compare_it=2,0 compare_two=7,0 complain=4,0
complain_to=4,0 complaint=4,0 complaint_to=5,0 compose=2,0 con=0,9 con_it=0,4 condolence=2,0 condolence_card=2,0
conference=0,-2 confirmation=2,0 consent=2,0 contestame=3,3 contestame_con=0,3 contract=0,-2 contract_$=2,-3 copy=10,0
correctly=0,10 correctly_$=0,10 council=-4,0 count=0,11 countdown=0,8 countdown_for=0,7 counter=3,0 cover=-2,0
crack=-2,0 cuentale=0,3 cuentale_STORY=0,3 cuento=0,10 cupboard=5,0 cupboard_door=2,0 customer=-4,3 customs=4,0
customs_form=3,0 dad=3,-8 damit=6,0 damit_i=6,0 dan=-9,-2 dan_it=-5,0 dance=-3,0 danish_TELL=0,2 dare=2,-2
dare_SPEAK=3,-2 dark=-2,0 date=0,-3 dates=21,0 day=2,0 day_$=0,3 day_make=2,0 day_sling=2,0 days=0,-2 days_$=-4,0
days_can=3,0 days_on=2,0 dead=0,-2 deaf=4,-11 decide=0,5 decide_between=0,5 deep=0,-3 deep_AUDIO=0,-2 del=6,2 delete=2,0
delete_AUDIO=2,0 dentist=0,5 dentist_$=0,5 describe=0,2 desk=-2,0 devil=0,-2 devil_$=0,-2 di=0,-5 diabetes=-2,0
diabetes_$=-2,0 dialogue=0,5 dialogue_$=0,4 dictate=-3,11 dictate_it=0,6 dictate_words=0,4 dictation=0,3 dictation_$=0,2
did=-16,-19 did_BOSS=7,0 did_i=4,-2 did_she=-5,0 did_you=-2,-2 died=0,2 diet=0,2 different=0,-2 digas=4,0 dime=0,2
dimelo=0,2 dinosaurs_BROKEN=0,3 dire=0,-9 direccion=8,0 direccion_$=5,0 direct=0,5 direct_me=0,4 dis=2,-7 dishwasher=8,0
dishwasher_$=3,0 dishwasher_WRITE=3,0 display=-2,0 dm=4,0 do=0,13 do_$=3,-4 do_AUDIO=0,4 do_QUIETPLACE=2,2 do_SPEAK=0,9
do_TEXT=0,6 do_birthday=0,3 do_breathing=0,3 do_countdown=0,8 do_funny=0,2 do_his=0,-3 do_i=-13,-22 do_it=2,9 do_me=10,2
do_mock=0,3 do_not=15,-6 do_owl=0,10 do_she=-5,-10 do_subtitles=8,0 do_you=-5,-13 doc=5,0 doc_$=3,0 doctor=0,-6
document=13,0 documented=2,0 does_QUIETPLACE=6,2 does_it=2,11 does_me=0,3 does_my=3,0 does_not=-4,-2 does_one=0,4
does_she=3,0 dog=-4,0 doing=-3,4 done=-3,5 doon=3,0 doon_$=2,0 door=7,-2 door_$=12,0 down=5,2 down_$=-2,0
down_SCREEN=0,6 down_for=10,0 down_i=0,2 down_in=2,0 down_somewhere=0,2 down_to=-4,0 down_want=0,-6 draft=16,0 draus=0,2
draus_$=0,2 drift=0,6 drift_off=0,6 drive=-2,4 driver=2,0 driving=0,-2 drop=-7,-7 dropped=-11,0 drops=-5,0 drove=-4,0
drove_it=-2,0 due=-2,0 dvla=4,0 dvla_about=4,0 each=18,0 each_HANDS=-2,0 each_other=5,0 ear=0,6 earlier=-3,0
earlier_about=-2,0 earphones=-3,0 ears=-6,14 earth=0,4 earth_do=0,4 eat=0,2 ecrire=3,0 ecris=0,5 ecris-moi=4,0 ecrit=3,0
ecrite=2,0 edit=6,0 edit_it=6,0 eight=-2,0 einschlafen=0,3 einschlafen_$=0,3 else=-2,0 email=-3,0 emails=-4,0 end_my=2,0
engine=-2,0 english=3,-6 english_want=0,-2 engraving=4,0 engraving_$=4,0 enlace=4,0 enlace_$=3,0 enough=3,-3
enough_$=4,0 enough_HEAR=7,0 enough_for=-2,0 ensenarselo=7,0 ensenarselo_al=7,0 entends=0,-2 entertain=0,12
entertain_me=0,12 envoie-moi=3,0 erzahl=0,8 escribe=-2,0 escribelo=6,0 escribemelo=5,0 escribime=5,0 escrita=3,0
escrita_$=3,0 escrito=11,0 escuchar=0,3 escucharte=0,2 essay=-2,0 essay_$=0,-2 estate=3,0 estate_agent=4,0 even=8,-4
even_though=3,0 even_when=9,0 evening=2,0 ever=-6,-8 ever_answer=0,-3 every=-6,-8 everyone=0,13 exact=29,-2
exact_DRAFT=5,0 exact_command=3,0 exact_spelling=11,0 exactly=4,0 exam=0,-3 examiner=0,7 explain=-2,2 eyes=0,2
face=-8,-2 face_$=-4,0 fall=0,5 fall_SLEEP=0,5 family_it=0,4 far=-3,2 far_to=0,-2 far_too=0,6 fast=0,-4 fast_for=0,-3
faster=2,-2 faster_than=2,-2 father=0,-4 fed=2,0 fed_on=2,0 feel=0,14 feel_FULL=0,4 feel_READ=0,8 fella=0,-2 fete=0,2
fete_$=0,2 field=-3,4 field_SPEAK=0,2 figure_$=2,0 fill=2,0 filling=14,0 finally=-2,-4 find=9,-4 find_it=18,0
find_out=-2,0 fine=0,10 fine_again=3,0 fine_to=0,4 finished=0,-2 fire=-9,0 first=-2,6 first_MEMO=0,2 five=-5,0
five_DRAFT=0,6 flash=9,0 flash_it=5,0 fling=4,0 fling_me=4,0 floor=-2,-2 flyer=7,0 flyer_$=5,0 follow=5,7 follow_$=3,0
follow_NUMBERS=2,0 font=4,0 fool=0,6 fool_ALONE=0,6 for=6,-4 for_$=0,8 for_AUDIO=-6,-3 for_DRIVE=0,6 for_KIN=0,7
for_READ=-3,0 for_WRITE=-5,0 for_answering=0,7 for_anything=-2,6 for_bathroom=4,0 for_condolence=2,0 for_engraving=2,0
for_flyer=5,0 for_fridge=2,0 for_front=2,0 for_glovebox=2,0 for_grant=2,0 for_his=0,4 for_insurance=5,0
for_invitation=7,0 for_it=3,-3 for_label=6,0 for_me=8,11 for_my=2,9 for_new=2,3 for_newsletter=9,0 for_now=0,3
for_one=4,0 for_sign=4,0 for_sunday=-2,0 for_today=0,4 for_two=-2,0 for_website=2,0 for_window=2,0 for_your=-2,0
foreman=2,0 foreman_want=2,0 forget=0,4 form=17,-2 form_$=5,0 form_i=4,0 form_now=5,0 format=2,0 forty=0,-2
forty_AUDIO=6,0 forward=7,-5 four=-7,-6 frame=2,0 free=-2,0 friday=-9,-2 friday_$=-6,0 fridge=12,0 fridge_$=8,0
friend=0,-2 from=-5,0 from_$=2,3 from_BOSS=-3,0 from_LOOK=0,8 from_NEAR=3,3 from_VEHICLE=0,2 from_it=2,-2 from_me=4,-4
from_now=10,5 from_today=4,0 from_you=0,8 front=14,-4 front_form=6,0 front_me=6,-3 full=-5,-2 funny=-4,-5 funny_$=-2,-5
funny_AUDIO=0,2 fur=2,0 fur_versicherung=4,0 gathered=0,4 gathered_round=0,4 german=0,-8 german_$=0,-6 geschichte=0,7
gesprochen=0,4 get_BROKEN=0,2 get_KEEP=2,0 get_SCREEN=2,0 get_SPEAK=0,3 get_it=13,8 get_me=0,8 get_my=0,2 get_on=0,-3
get_play=8,0 get_thrown=-2,-2 get_tune=0,2 gimme=0,5 give=5,2 gives=0,-2 giving=4,0 glad=0,-2 glad_to=0,-2 glancing=3,0
glovebox=3,0 go=3,8 go_$=0,8 go_OVER=5,0 go_again=3,9 go_in=3,0 go_on=0,-6 go_through=0,3 go_to=2,0 goes=7,-2
goes_straight=7,0 going=10,-4 going_$=-3,0 going_on=19,0 gone=-7,-11 gone_$=0,-2 gonna=0,2 good=-2,0 good_$=0,-3
good_KIN=0,3 good_night=2,0 goodnight=0,7 goodnight_to=0,3 got=3,-11 got_DRAFT=0,2 got_QUIETPLACE=2,0 got_anything=3,0
got_it=4,0 got_link=12,0 got_my=-3,0 got_not=10,0 got_to=7,0 got_your=-8,-4 gotta=-2,0 gran=0,5 grandad=0,8 grant=2,0
great=0,2 great_come=2,0 grid=2,0 grid_$=2,0 group=5,0 group_TELL=0,2 gruffalo=0,2 guess=0,4 guests=0,7 guide=0,2
ha=-2,0 hablame=0,11 hablando=0,3 had=2,-4 had_QUIETPLACE=0,3 had_enough=5,0 had_forty=6,0 had_to=0,-3 half=-4,-5
hand=10,-3 handout=11,0 handout_$=2,0 handout_it=7,0 hands=-6,-2 handy=8,0 hang=-7,0 happened=0,4 happened_in=0,3
happy=-5,0 happy_birthday=-4,2 hard=-9,-13 hard_for=-7,-9 has=-10,-14 has_not=-3,0 has_she=-2,2 has_started=0,-2
has_to=13,0 hat=-4,0 hate=4,-3 hate_AUDIO=5,0 hates=-2,0 haut=2,0 have=0,-2 have_PAPER=4,0 have_it=14,13 have_not=11,-2
have_to=-18,10 have_words=3,0 have_you=-2,-12 having=11,0 having_it=7,0 having_to=3,0 hay_NOISE=2,0 head=-2,-6
headline=17,0 headline_be=10,0 headline_for=5,0 headlines=0,9 headlines_$=0,2 hear=-10,0 heard=0,-13 hearing=0,-6
hello=0,4 hello_$=2,0 hello_in=0,8 help=6,4 help_$=3,0 help_me=2,2 helps=3,0 helps_me=2,0 here=7,2 hermana=2,0
hermana_maneja=2,0 herself=2,0 herself_$=2,0 heure=0,-4 heure_$=0,-7 hi_to=0,2 highlight=2,0 hija=0,8 him=-9,7
him_TEXT=0,2 him_again=-3,0 himself=0,2 himself_$=0,2 hint=-2,0 his_$=4,4 his_AUDIO=0,-6 his_BOSS=0,2 his_DEAF=0,4
his_EYES=4,0 his_HANDS=3,0 his_KIN=0,-5 his_face=-2,0 his_in=0,7 his_itemise=3,0 his_please=0,-3 his_together=3,0
histoire=0,4 his~AUDIO=0,-6 his~DEAF=0,5 his~DRAFT=0,9 his~EYES=4,0 his~HANDS=3,0 his~KIN=0,-5 his~NOISE=0,3
his~PAPER=2,0 his~SEND=2,0 his~STORY=0,4 hit=0,5 hit_me=0,5 hold=3,-4 holiday=0,5 holiday_$=0,5 holler=0,14
holler_when=0,9 home_$=0,3 hopeless=3,0 hor=0,-4 horas=0,3 hotel=0,-2 hour=-6,-2 hour_$=-2,0 hours=0,-8 hours_$=0,-3
hours_please=0,-2 house=-4,-4 how=-4,6 how_'d=0,4 how_be=0,22 how_dinosaurs=0,3 how_do=-3,-3 how_does=0,8 how_far=0,-5
how_i=0,-2 how_it=6,21 how_long=4,-10 how_loud=0,-4 how_many=-2,-8 how_much=-3,-8 how_often=0,-3 how_on=0,4 how_she=0,-3
how_to=0,-4 how_you=3,5 hoy=3,0 hum=0,7 hundred=-2,0 hungarian=0,5 hungarian_not=0,6 hurts=0,6 hymn_$=2,0 i_'d=15,9
i_'ll=19,11 i_'ve=0,-2 i_BROKEN=0,-2 i_FORGET=5,0 i_HEAR=2,3 i_KEEP=-15,0 i_LATER=-2,0 i_LOOK=0,5 i_PAPER=11,0
i_READ=5,-10 i_SEND=0,-5 i_SOUNDHW=0,3 i_SPEAK=6,0 i_TELL=0,-5 i_WRITE=-22,0 i_absorb=5,0 i_answer=0,10 i_be=0,-4
i_brauch=4,0 i_can=21,3 i_complain=4,0 i_delete=2,0 i_do=-11,-2 i_drift=0,6 i_fall=0,2 i_get=-2,0 i_go=0,8 i_got=-2,0
i_hate=4,-2 i_have=5,-5 i_having=5,0 i_how=0,4 i_it=11,8 i_keep=2,0 i_make=-2,0 i_mean=0,-3 i_my=0,4 i_not=0,-2
i_park=0,6 i_play=3,0 i_said=4,-2 i_take=0,6 i_tried=0,-2 i_turn=2,-3 i_understand=2,0 i_want=19,18 i_your=0,6 if=-6,-4
if_i=-6,2 if_it=2,0 if_you=2,3 impaired=0,-2 impaired_you=0,-2 imprimer=6,0 imprimirlo=10,0 imprimirlo_$=4,0
imprimirlo_how=4,0 in_$=-5,0 in_AUDIO=-4,15 in_DRAFT=3,0 in_FORGET=6,0 in_NEAR=4,-3 in_PERCH=-2,0 in_PUBLIC=2,-4
in_SMALL=8,0 in_SPEAK=10,-6 in_TEXT=8,0 in_VEHICLE=-3,0 in_WRITE=7,0 in_bed=0,2 in_channel=9,0 in_columns=7,0
in_cupboard=5,0 in_english=2,0 in_fete=0,2 in_five=0,5 in_form=11,0 in_format=2,0 in_front=10,-4 in_grid=2,0
in_group=4,0 in_home=2,0 in_hungarian=0,5 in_in=2,0 in_it=2,-8 in_japanese=0,5 in_kitchen=-4,4 in_last=0,-2 in_loud=4,12
in_me=2,7 in_mood=0,5 in_msg=3,0 in_night=3,-3 in_now=0,-2 in_one=0,-4 in_online=3,0 in_party=0,5 in_peace=3,0
in_red=-2,0 in_report=7,0 in_room=0,6 in_subject=9,0 in_ticket=4,0 in_time=0,7 in_two=-2,0 in_want=0,2 in_words=3,0
in_work=-2,0 in_writin=2,0 in_your=0,8 inbox=3,0 instead_$=7,10 instead_SPEAK=8,-3 instead_TEXT=0,4 instead_WRITE=-3,11
instead~GUIDE=4,0 instead~PAPER=0,6 instead~SCREEN=-2,8 instead~SPEAK=8,0 instead~TEXT=0,4 instead~WRITE=0,9
insurance=5,0 insurance_$=3,0 intervals=0,5 intervals_$=0,6 interview=0,10 into=13,0 into_TEXT=2,0 into_handout=2,0
into_wrong=-5,0 introduce=0,7 introduce_his=0,7 invalid=-3,2 invalid_$=0,3 invitation=14,0 invitation_$=14,0
invoice_$=4,0 invoice_to=-2,0 in~AUDIO=-2,3 in~BOSS=-2,0 in~CHORE=4,2 in~DEAF=-2,7 in~DRAFT=0,3 in~DRIVE=-2,0
in~FORGET=8,0 in~HEAR=0,2 in~KEEP=3,0 in~KIN=2,3 in~NEAR=0,-5 in~NOISE=8,2 in~NUMBERS=0,3 in~PAPER=2,-5 in~PEN=-7,0
in~PRACTISE=0,-2 in~QUIETPLACE=0,-5 in~READ=-3,0 in~SCREEN=8,-4 in~SEND=0,-3 in~SMALL=8,0 in~SPEAK=15,0 in~TELL=2,0
in~TEXT=11,0 in~VEHICLE=-2,-2 in~WRITE=7,0 it_$=14,11 it_AUDIO=0,-8 it_BROKEN=0,6 it_DEAF=0,13 it_HOLD=2,0 it_KEEP=9,0
it_LATER=15,0 it_LOOK=-2,-2 it_NEAR=6,-6 it_NOISE=-3,-3 it_OVER=0,4 it_PRACTISE=0,3 it_PUBLIC=-2,0 it_QUIET=6,2
it_QUIETPLACE=0,-6 it_SCREEN=-4,-2 it_SLEEP=-2,-3 it_SPEAK=10,-10 it_STORY=6,-2 it_TELL=0,4 it_TEXT=-12,0
it_VEHICLE=-3,0 it_WRITE=9,0 it_adresse=2,0 it_again=4,0 it_against=0,2 it_answer=2,0 it_as=13,6 it_asked=5,0
it_be=-7,-5 it_book=0,-2 it_brief=0,-2 it_by=0,-2 it_can=2,0 it_code=0,4 it_coffee=-4,0 it_difference=0,-3
it_direccion=8,0 it_do=0,9 it_does=0,2 it_doon=3,0 it_down=15,0 it_exact=11,0 it_far=0,6 it_fine=-2,4 it_for=15,11
it_from=0,5 it_gathered=0,4 it_goes=6,0 it_going=9,-5 it_gone=-4,-4 it_good=0,6 it_got=-2,0 it_great=0,2 it_hard=-5,-8
it_has=7,0 it_helps=2,0 it_herself=4,0 it_heure=0,-7 it_himself=0,4 it_his=0,-5 it_i=-5,8 it_in=12,7 it_instead=0,2
it_into=11,0 it_it=-7,0 it_job=0,-3 it_loud=3,4 it_me=4,9 it_more=0,11 it_mouth=0,3 it_my=5,0 it_night=-4,0 it_not=-4,-5
it_now=-6,7 it_numero=2,0 it_off=11,0 it_on=17,0 it_once=0,2 it_one=6,0 it_onto=10,0 it_oot=0,5 it_out=18,9
it_passage=0,2 it_pego=6,0 it_play=0,2 it_please=13,0 it_printable=8,0 it_properly=5,2 it_quicker=12,-6 it_radio=0,8
it_recette=3,0 it_recipe=2,0 it_remind=0,3 it_said=0,22 it_se=0,4 it_sent=2,0 it_she=0,2 it_short=-5,0 it_slowly=3,0
it_spelled=7,0 it_step=0,3 it_supposed=0,7 it_surname=0,2 it_teething=0,2 it_ten=0,-3 it_thing=0,-2 it_three=0,-2
it_time=9,3 it_to=32,16 it_too=2,-9 it_under=2,0 it_want=7,8 it_week=-2,0 it_while=6,0 it_with=0,-2 it_working=4,0
italian_$=0,2 italy=0,2 italy_$=0,2 itemise=8,0 itemise_it=8,0 it~ALONE=0,-2 it~AUDIO=0,3 it~BOSS=3,0 it~BROKEN=0,2
it~CHORE=8,0 it~DEAF=0,13 it~DRAFT=0,-10 it~DRIVE=6,0 it~FULL=-2,0 it~GUIDE=0,-2 it~HEADSET=0,2 it~HEAR=0,-2
it~HOLD=2,-4 it~KEEP=12,0 it~KIN=4,10 it~LATER=8,0 it~LOOK=4,-3 it~MEMO=-9,0 it~NOISE=-6,-6 it~OVER=-3,4 it~PAPER=-6,0
it~PEN=-3,0 it~PRACTISE=0,3 it~PUBLIC=11,-2 it~QUIET=6,2 it~QUIETPLACE=4,3 it~RECORD=4,-4 it~SCREEN=4,0 it~SEND=2,0
it~SHOW=0,6 it~SLEEP=2,-5 it~SMALL=0,-4 it~SOUNDHW=0,18 it~SPEAK=2,-2 it~STORY=7,0 it~TELL=3,0 it~TEXT=2,0
it~VEHICLE=-7,0 it~WRITE=0,-4 i~BLIND=-2,0 i~BOSS=-4,-5 i~BROKEN=-3,-2 i~CARGO=-2,0 i~DRAFT=-11,-2 i~DRIVE=-2,0
i~EYES=-4,3 i~FORGET=16,-2 i~FULL=-3,-2 i~GUIDE=2,4 i~HANDS=2,0 i~HEADSET=0,-3 i~HEAR=0,12 i~HOLD=0,8 i~KEEP=6,0
i~KIN=8,0 i~LOOK=-4,2 i~MEMO=-3,0 i~NEAR=0,4 i~NOISE=0,4 i~NUMBERS=3,0 i~OVER=-2,0 i~PAPER=11,0 i~PRACTISE=0,6
i~PUBLIC=-3,4 i~QUIET=-2,0 i~READ=7,-11 i~RECORD=-7,0 i~SCREEN=0,3 i~SEND=0,-5 i~SHOW=14,0 i~SLEEP=-3,2 i~SMALL=0,-2
i~SOUNDHW=-2,2 i~SPEAK=-7,-7 i~STORY=0,-4 i~TELL=-10,-2 i~TEXT=2,-8 i~VEHICLE=-7,-2 i~WRITE=-11,-11 jab_READ=0,2 jam=4,0
jam_$=5,0 japanese=0,5 japanese_$=0,5 jo=-3,0 job=-3,-2 joke=0,-11 jonah=0,2 jonah_$=0,2 keep=7,2 keep_$=2,0
keep_AUDIO=0,6 keep_LOOK=3,0 keep_READ=0,4 keep_SEND=-3,0 keep_SPEAK=0,2 keep_having=3,0 keep_it=5,-7 keep_me=0,15
keep_your=0,-9 keeps=0,-2 keys=-3,0 kids=0,8 kitchen=-4,2 kitchen_$=-3,5 knock=4,0 knock_on=6,0 know=-8,-10 know_$=-3,-7
know_if=-3,0 komme=-2,0 komme_$=-4,0 label=10,-2 label_maker=2,0 label_on=5,0 lad=2,0 lady=-4,0 landlord=-4,-5
landlord_$=-3,0 landlord_about=0,-3 last=-15,0 last_TEXT=-3,0 last_one=0,4 last_time=-4,0 late=-8,-5 late_$=-7,-3
lately=0,-2 later=5,2 latin=2,0 laugh=-3,0 law=0,-4 lay=15,0 lay_it=14,0 lead=0,4 learn=0,-4 learned=0,-4 leave=12,7
leave_AUDIO=-2,2 leave_it=12,0 leave_me=7,9 leeds=-3,-2 leele=0,4 leele_STORY=0,4 leeme=0,11 leemelo=0,8 leemelo_in=0,8
leer=0,4 leerlo=12,0 leerlo_$=6,0 leerlo_does=4,0 left=-2,0 leo=0,5 leo_$=0,5 lesen=0,-2 let=3,4 let_it=0,4 let_me=6,0
letter=-3,-2 letters=23,-2 library=6,0 lid=4,0 lid_$=4,0 lie=-2,2 lie_again=0,2 lies=0,3 light=-5,-4 light_$=-3,-2
lights=-3,-4 limerick=0,-7 line=29,6 link=39,0 link_$=15,0 link_OVER=5,0 link_please=4,0 lire=2,0 lis-moi=0,7
listen=-5,6 listened=0,-4 listening=19,24 listens=0,-3 lists=0,5 little=-2,6 live=-2,0 llanelli=0,6 llanelli_$=0,2
load=-2,0 loan=5,-3 loan_$=4,0 lob=6,0 lob_link=5,0 long=-7,-3 long_$=0,9 long_PAPER=5,0 long_STORY=0,-4 long_TEXT=-2,0
long_for=-2,0 look=4,-6 looking=-3,3 lose=3,-2 lost=2,0 lot=0,-5 lot_$=0,-2 loud_$=24,29 loud_GUIDE=3,0 loud_NOISE=0,2
loud_alta=4,12 loud_and=0,2 loud_as=0,-2 loud_even=2,0 loud_i=-3,10 loud_it=0,4 loud_outside=4,0 loud_please=-2,7
loud_there=3,0 loudspeaker=0,3 loudspeaker_in=0,2 loud~DRIVE=3,0 loud~GUIDE=0,3 loud~SPEAK=0,3 lovely_$=0,7
lovely_AUDIO=0,-4 low=-2,-2 lull=0,9 lull_me=0,9 lullaby=0,2 lyrics=4,0 mach=0,2 machine=0,8 mail=3,0 make=8,12
make_RECORD=0,2 make_animal=0,7 make_handout=7,0 make_it=9,0 make_me=2,7 make_out=-6,-8 maker=2,0 makes=-3,-2 making=7,4
making_fool=0,6 mal_READ=0,3 man=0,-2 man_it=0,5 mandame=2,2 mandes=6,0 mandes_AUDIO=2,0 mandes_MEMO=2,0 maneja=2,0
maneja_muy=2,0 many=-6,-9 marcus=-2,0 marcus_it=-2,0 mas=0,2 mate=9,-2 me_$=2,12 me_AUDIO=0,4 me_DRAFT=4,5 me_HEAR=0,18
me_LOOK=-2,0 me_MEMO=6,0 me_NOISE=4,0 me_PRACTISE=0,5 me_QUIET=0,2 me_READ=4,5 me_RECORD=-2,5 me_SMALL=0,2 me_SPEAK=0,-4
me_STORY=0,-9 me_TEXT=4,0 me_WRITE=0,2 me_about=0,13 me_address=2,0 me_again=0,6 me_and=0,4 me_answer=0,4 me_any=-2,0
me_as=0,3 me_by=3,0 me_can=0,2 me_cc=2,0 me_code=6,0 me_command=2,0 me_company=0,12 me_dictation=0,4 me_down=0,9
me_exact=3,0 me_first=0,4 me_for=4,0 me_good=0,2 me_has=-2,0 me_have=2,2 me_hint=-2,0 me_i=0,7 me_if=2,0 me_in=3,9
me_invoice=5,0 me_it=19,20 me_link=5,0 me_loud=0,5 me_mandes=6,0 me_mini=0,2 me_more=2,-3 me_my=0,7 me_news=0,2
me_off=-2,0 me_offer=3,0 me_on=17,15 me_opening=0,-2 me_out=0,3 me_par=3,0 me_please=0,4 me_polite=4,0 me_questions=0,6
me_rest=0,2 me_she=0,-3 me_should=0,3 me_sign=4,0 me_skim=8,0 me_some=0,2 me_something=5,3 me_starting=0,4 me_status=3,0
me_straight=0,-2 me_ten=0,9 me_than=2,0 me_through=4,22 me_till=0,2 me_time=3,0 me_to=-13,0 me_today=0,-2
me_tracking=4,0 me_truth=3,0 me_tune=0,3 me_turn=0,7 me_unless=2,0 me_vn=0,4 me_voicey=-2,9 me_want=0,3 me_way=0,4
me_where=0,4 me_while=0,11 me_whole=6,0 me_with=0,13 me_word=2,0 me_words=-2,4 me_yesterday=2,0 me_you=0,3 mean=0,-2
mean_$=-2,0 mean_SHOW=4,0 mean_do=0,2 means=-4,-2 meant=0,4 meant_to=0,4 measurements=2,0 medico=7,0 medico_$=7,0
meditation=0,6 meeting=5,6 memos=5,-2 mensaje=0,2 menu=2,0 mer=0,2 merger=4,0 message=-4,0 messages=15,2 meter=0,-2
me~AUDIO=0,13 me~BOSS=0,-2 me~BROKEN=0,3 me~CARGO=0,3 me~CHORE=0,5 me~DRAFT=6,4 me~DRIVE=-2,3 me~FULL=0,2 me~GUIDE=0,4
me~HEAR=13,8 me~KEEP=4,2 me~KIN=0,3 me~LATER=-5,4 me~LOOK=3,0 me~MEMO=5,6 me~NEAR=2,6 me~NOISE=3,15 me~PAPER=15,0
me~PRACTISE=0,7 me~PUBLIC=0,4 me~QUIET=0,2 me~QUIETPLACE=6,6 me~READ=7,8 me~RECORD=-2,6 me~SCREEN=5,0 me~SEND=2,0
me~SHOW=0,3 me~SLEEP=-2,13 me~SMALL=0,5 me~SOUNDHW=5,-3 me~SPEAK=0,5 me~STORY=-2,-5 me~TELL=6,10 me~TEXT=3,2
me~VEHICLE=0,4 me~WRITE=11,4 mic=-3,-2 middle=-3,0 mientras=0,3 mind_SPEAK=0,3 mind_what=-2,0 mini=0,2 mini_AUDIO=0,2
minute=-3,3 minutes=-8,-4 missing=2,0 mit=0,5 mit_me=0,5 mock=0,3 mock_QUIETPLACE=0,3 mode=0,-4 mode_do=0,-2
monday=-4,-3 monday_$=-5,0 monday_long=2,0 money=0,-2 money_$=0,-2 montre-moi=10,0 mood=0,5 mood_to=0,5 more=0,8
more_$=-3,0 more_READ=4,6 morning=0,3 morning_$=-2,6 mouth=0,22 mouth_$=0,14 moved=-2,0 msg=14,-3 msg_me=4,0 much=-5,-7
much_$=0,-4 much_be=0,-2 much_to=0,6 mug=2,0 mug_$=2,0 mum=-9,-7 mumble=0,-2 murmur=0,3 murmur_me=0,3 mutter=2,0
mutter_SHOW=2,0 muy=2,0 muy_rapido=2,0 my_AUDIO=0,-11 my_BOSS=-4,-2 my_DEAF=0,6 my_EYES=-4,-3 my_GUIDE=0,2 my_HANDS=-3,3
my_HEADSET=0,4 my_HEAR=2,-2 my_KIN=5,0 my_LOOK=8,0 my_MEMO=2,0 my_NOISE=0,4 my_PAPER=-4,2 my_QUIETPLACE=-2,4
my_RECORD=5,0 my_SCREEN=14,-6 my_SOUNDHW=0,-2 my_bingo=0,5 my_case=0,7 my_desk=-2,0 my_diary=-3,0 my_essay=0,-2
my_head=0,-2 my_hermana=2,0 my_job=0,3 my_landlord=-5,0 my_mutter=2,0 my_order=0,4 my_profile=3,0 my_radio=0,2
my_scrapbook=2,0 my_sheet=-3,0 my_solicitor=2,0 my_tether=2,0 my_update=4,0 my_way=0,-3 my_your=0,6 myself=0,3
my~AUDIO=-2,0 my~BROKEN=2,0 my~HANDS=-3,2 my~HEADSET=0,4 my~HEAR=2,3 my~KEEP=-5,8 my~KIN=2,4 my~LOOK=10,7 my~MEMO=-2,-3
my~NOISE=-2,7 my~NUMBERS=-2,0 my~PAPER=-4,0 my~QUIETPLACE=-6,-5 my~READ=0,-6 my~RECORD=8,-2 my~SCREEN=3,-6 my~SEND=0,-4
my~SOUNDHW=0,-5 my~SPEAK=0,-6 my~STARE=0,7 my~TELL=0,-2 my~TEXT=-8,-3 my~VEHICLE=4,-2 my~WRITE=-6,0 n=0,-4 na=5,0
na_$=3,0 nachlesen=8,0 nachlesen_please=8,0 name=3,-3 names=10,-3 nan=0,-3 narrate=0,5 native=0,2 natter=0,7 neck=-6,0
neck_$=-3,0 neighbour=-4,-2 neighbours=3,0 new=0,-2 new_EYES=0,3 news=0,9 news_$=0,4 news_bulletin=0,3 newsletter=12,0
newsletter_$=3,0 newsletter_i=4,0 next=3,5 nice=0,19 nice_HEAR=0,7 nice_to=0,4 nicely_you=0,3 night=0,-3 night_$=3,-3
night_SEND=2,0 night_to=-2,0 nightingale=0,7 nightingale_STORY=0,7 nine=-4,-4 nine_$=0,-2 noise=-7,-2 noises=0,6
noisy=-3,0 normal_teach=0,2 normally=-2,0 not_$=-9,-6 not_AUDIO=0,-9 not_DATA=-4,-2 not_DEAF=4,0 not_FULL=0,3
not_HEADSET=-2,-2 not_HEAR=5,-13 not_LOOK=-6,6 not_NEAR=2,0 not_NOISE=-3,0 not_PAPER=0,4 not_PEN=8,0 not_PRACTISE=0,-2
not_READ=0,-23 not_RECORD=8,0 not_SEND=-2,12 not_SHOW=-3,0 not_SPEAK=2,-13 not_STORY=0,4 not_TELL=9,-6 not_TEXT=-5,22
not_WRITE=-18,20 not_answer=2,-3 not_asking=0,-3 not_be=0,-3 not_by=6,0 not_can=-2,-2 not_come=-3,0 not_decide=0,5
not_do=0,6 not_feel=0,8 not_get=4,-6 not_good=0,-4 not_got=2,-2 not_have=-4,5 not_i=4,-4 not_in=-4,6 not_it=9,-3
not_keep=2,0 not_let=0,-2 not_loud=19,0 not_make=-11,-9 not_making=0,6 not_mas=0,3 not_me=4,7 not_mind=-4,0 not_more=0,3
not_my=-2,0 not_out=14,-9 not_play=0,-13 not_press=9,0 not_round=3,0 not_she=-2,2 not_stand=2,2 not_stick=5,0
not_through=8,0 not_to=8,0 not_tout=2,0 not_want=-10,10 not_you=0,-4 not_your=0,9 notas=2,0 note=3,2 note-le=3,0
notes=3,0 not~ALONE=0,7 not~AUDIO=38,-46 not~BOSS=0,-2 not~BROKEN=0,2 not~DATA=-5,-2 not~DEAF=6,0 not~DRIVE=2,0
not~EYES=-2,-4 not~FULL=0,2 not~GUIDE=-2,-4 not~HEADSET=-3,-3 not~HEAR=0,-27 not~HOLD=-2,0 not~KEEP=-4,0 not~KIN=3,-3
not~LOOK=-14,4 not~MEMO=14,-7 not~NEAR=-6,-7 not~NOISE=10,-18 not~NUMBERS=6,0 not~OVER=-8,0 not~PAPER=-6,9 not~PEN=15,0
not~PRACTISE=0,-4 not~QUIET=0,4 not~READ=-14,7 not~RECORD=9,0 not~SCREEN=-21,7 not~SEND=-6,20 not~SHOW=-2,0
not~SOUNDHW=-13,-19 not~SPEAK=24,-20 not~STORY=0,4 not~TELL=4,-8 not~TEXT=-4,37 not~WRITE=-9,35 now_$=-10,0
now_SEND=-4,0 now_beeps=0,2 now_i=0,-3 now_in=-3,0 now_now=3,0 now_on=8,6 now_words=2,0 now~HEAR=0,-7 now~NEAR=0,-2
now~READ=0,-2 now~SEND=-5,0 now~SPEAK=0,4 now~WRITE=2,0 nt=2,0 number=-13,-5 numbers=10,5 numero=3,0 nursery=0,-4 o=-4,0
o_clock=-2,0 odd=3,0 odd_$=4,0 off=-3,-12 off_AUDIO=0,-2 off_do=3,0 off_page=4,0 off_please=0,-2 off_to=-5,0 off_you=0,2
offer=3,0 offer_$=3,0 office=0,-4 often=0,-3 often_do=0,-2 old=-7,-6 on_$=-8,0 on_NEAR=0,-2 on_NOISE=0,4 on_PAPER=6,-2
on_PERCH=-2,0 on_PUBLIC=3,0 on_READ=0,3 on_SEND=3,3 on_SOUNDHW=-3,3 on_SPEAK=0,5 on_as=2,2 on_banner=6,0 on_by=3,0
on_card=7,0 on_consent=2,0 on_customs=5,0 on_diet=0,2 on_dishwasher=3,0 on_earth=0,4 on_fridge=10,0 on_holiday=0,6
on_i=-2,0 on_in=-3,4 on_invitation=6,0 on_it=0,-6 on_jam=6,0 on_laptop=2,0 on_my=-3,0 on_on=16,-2 on_one=5,0 on_only=2,0
on_oven=0,2 on_packet=0,2 on_page=7,0 on_papier=4,0 on_plaque=3,0 on_quick=3,0 on_radio=0,-5 on_sheet=3,0 on_sign=-3,0
on_sofa=6,0 on_stand=5,0 on_strike=0,3 on_thursday=2,0 on_to=9,0 on_way=3,9 on_with=8,12 once=-4,0 one=2,5 one_$=0,-3
one_DEAF=2,-5 one_HANDS=-2,0 one_SPEAK=0,4 one_after=0,3 one_by=0,3 one_day=3,0 one_in=0,3 one_it=-3,0 one_more=0,3
one_out=0,5 one_thanks=0,3 one_travels=0,3 online=4,0 online_as=3,0 only_$=11,6 only_FORGET=2,0 only_HEAR=0,-2
only_TEXT=6,0 only_believe=2,0 only_ever=-3,0 only_from=0,2 only_play=2,0 only_please=5,0 only_using=0,-2 only_words=7,0
only~FORGET=2,0 only~GUIDE=0,-2 only~HEAR=0,-4 only~NEAR=0,2 only~PAPER=0,-2 only~SCREEN=6,0 only~SPEAK=0,-2
only~TEXT=7,0 onto=11,0 onto_PAPER=2,0 onto_my=4,0 on~BOSS=5,0 on~GUIDE=0,4 on~HANDS=-2,-2 on~HEADSET=0,3 on~KIN=2,0
on~LOOK=4,0 on~MEMO=-3,-3 on~NEAR=0,-2 on~NOISE=-5,7 on~PEN=10,0 on~PERCH=-3,0 on~PRACTISE=0,-2 on~PUBLIC=3,0
on~QUIETPLACE=-2,-3 on~READ=0,2 on~SCREEN=15,-6 on~SEND=5,0 on~SOUNDHW=-3,2 on~SPEAK=0,5 on~TELL=2,-2 on~TEXT=0,-2
on~VEHICLE=0,-2 on~WRITE=11,-2 oot=0,7 oot_loud=0,3 open=0,-2 open_AUDIO=2,0 open_make=4,0 opening=0,-6
opening_hours=0,-5 or=-20,-11 or_WRITE=0,6 or_not=0,2 or_wait=0,2 other=-5,-4 other_$=0,4 others=2,-2 out=0,4 out_$=7,5
out_AUDIO=0,-2 out_WRITE=0,-3 out_again=0,5 out_for=2,0 out_headlines=0,2 out_in=3,-4 out_intervals=0,6 out_it=0,-2
out_last=0,2 out_loud=10,37 outside=0,-2 outside_in=4,0 oven=-2,0 over=11,0 owl=0,14 owl_$=0,11 pa=3,0 packet=0,2
packet_to=0,2 page=17,0 page_$=14,0 paint=0,2 painting=3,0 papier=4,0 papier_pour=2,0 par=13,0 par_TEXT=5,0
par_WRITE=6,0 para=25,0 para_ensenarselo=7,0 para_imprimirlo=10,0 paragraph=4,0 paragraph_$=2,0 parish=4,0
parish_newsletter=2,0 park=0,4 park_$=0,5 parking=3,2 parking_in=0,4 parle=0,2 parle-moi=0,-4 parler=0,3 part=0,3
party=0,3 party_$=0,3 pasame=7,0 passage_again=0,2 passenger=-2,0 paste=14,0 patient=0,-2 paul=-2,0 peace=2,0 pego=6,0
pego_in=6,0 pen=5,0 people=-2,-17 pep=0,2 pep_SPEAK=0,2 per=5,0 per_TEXT=2,0 phone=-5,5 photo_$=3,0 phrase_$=0,2 pic=2,0
picture_to=0,3 piece=0,3 pin=-8,0 ping=3,0 plain=2,0 plaque=3,0 play=3,17 play_AUDIO=-3,-2 play_BOSS=0,4 play_button=8,0
play_can=0,-3 play_down=0,3 play_has=0,-2 play_it=-9,11 play_on=14,0 play_radio=0,2 play_twenty=0,5 play_your=0,2
plead=0,7 plead_my=0,7 please_$=24,23 please_DRAFT=0,4 please_SEND=5,0 please_SHOW=3,0 please_SPEAK=0,17
please_TELL=-2,0 please_TEXT=6,0 please_WRITE=9,0 please_als=0,2 please_always=4,0 please_answer=0,2 please_be=0,4
please_can=0,-2 please_do=3,0 please_i=11,7 please_it=4,0 please_my=5,0 please_not=14,0 please_on=2,0 please~AUDIO=0,8
please~DRAFT=0,7 please~KIN=2,0 please~NOISE=5,0 please~READ=4,0 please~SCREEN=6,2 please~SEND=4,0 please~SHOW=3,0
please~SOUNDHW=-2,-3 please~SPEAK=-4,14 please~TEXT=4,4 please~WRITE=14,0 podcast=0,-3 poem=0,4 points=15,7 points_$=5,6
points_please=0,3 points_want=5,0 points_what=3,0 polish=2,4 polite=3,0 polite_refusal=4,0 poor=4,0 poor_$=4,0 por=11,2
por_TEXT=2,0 por_WRITE=8,0 possible=-2,-2 post=2,-3 poster=6,0 pour=14,-2 pour_it=10,0 practice=-2,0 practise=0,11
pray=0,4 pray_with=0,4 press=2,-2 press_play=6,0 pretend=0,11 pretend_to=0,3 pretend_you=0,6 prices=3,0 prices_NEAR=3,0
priest=0,-2 print=3,0 printable=9,0 printable_$=4,0 printable_DRIVE=3,0 printed=-3,3 printer=-3,0 profile=2,0
profile_$=2,0 programme=2,0 prononce=0,7 pronounce=0,24 pronounced=0,14 pronuncia=0,7 pronunciation=0,5 proof=11,0
proof_$=5,0 prop=4,0 prop_SCREEN=4,0 properly=5,9 properly_$=0,6 properly_LATER=5,0 put=-5,8 que=-2,0 que_SPEAK=0,2
que_aqui=2,0 que_i=0,-2 que_it=3,0 queen_have=0,2 question=0,7 question_$=0,3 questions=0,27 questions_$=0,15
questions_in=0,3 questions_with=0,2 qui=0,-2 quick=2,0 quick_AUDIO=0,3 quick_DRAFT=3,0 quicker=12,-7 quicker_for=7,-5
quicker_with=2,0 quiet=4,0 quiz=0,6 quote=11,0 quote_it=9,0 raconte=0,3 radio=-3,12 radio_$=0,-4 radio_SHOW=0,8
radio_for=0,2 raffle=-2,0 rain=0,-2 rap=0,12 rap_it=0,11 rapido=2,0 rapido_$=2,0 read=2,0 reader=2,-5 reading=-3,0
reads=-2,-6 received=0,-4 received_$=0,-4 recette=3,0 recipe=9,0 recite=0,8 record=4,2 recorded=-2,0 recording=-7,9
records=4,0 red=-5,0 red_light=-2,0 reden=0,4 reference=4,0 refusal=4,0 remembering=6,0 reminder_to=0,3 rep=2,0
repeat=0,8 replay=3,0 replay_your=3,0 replied=-2,0 reply=0,13 reponds=2,5 reponds_in=0,2 reponds_it=0,2 reponds_par=2,0
report=3,4 report_$=7,0 request=4,0 respond=0,3 rest=-2,0 result=0,3 result_$=0,2 rewrite=4,0 ring=-2,-18 ringing=0,-9
room_$=0,-2 room_can=0,7 rota=0,-3 round=4,7 round_$=2,0 round_PAPER=0,4 round_SCREEN=0,2 rubbish=2,0 rubbish_in=3,0
ruido=2,0 rules=3,0 s_she=2,0 said=0,7 said_$=0,16 said_DRAFT=2,0 said_about=0,5 said_earlier=-2,0 said_i=3,-4
said_properly=0,5 said_she=-6,-4 said_thanks=0,-2 sam_it=0,-2 same=0,-2 sat=0,-5 saturday=-2,-4 saturday_$=0,-2
save=-3,0 saved=-8,0 saver=0,3 say=-3,0 saying=-5,-11 says=-11,-14 scan=3,0 scan_it=3,0 schedule=2,0 schedule_$=3,0
schick=0,2 schicken=4,0 schlecht=0,-4 schlecht_you=0,-2 school=0,-6 school_$=4,0 schreib=5,0 schreiben=0,4
schriftlich=14,0 scrapbook=2,0 scrapbook_$=2,0 screen=-6,0 screens=-5,-7 screenshotting=2,0 scrolling=-5,16 se=0,16
se_SPEAK=0,12 second=3,-2 second_STORY=2,0 second_paragraph=4,0 see=10,-2 seen=-3,0 seen_it=-3,0 sees=7,0 send=9,9
sending=0,4 sends=3,0 sent=-5,-5 sent_me=-4,-4 sent_you=-2,0 sentence=0,2 sentence_$=0,2 sentences=2,0 serial=3,0
serial_NUMBERS=3,0 set=11,0 set_it=2,0 set_out=2,0 set_reminder=0,3 setting=2,0 setting_on=3,0 seven=0,-2 share=4,0
sharing=-2,0 she_$=-2,-3 she_'d=-7,0 she_'ve=-3,-3 she_HEAR=0,-2 she_LOOK=2,0 she_READ=-3,0 she_SEND=-2,-2
she_SPEAK=3,-9 she_TELL=0,-2 she_WRITE=0,-2 she_about=3,-2 she_can=5,-9 she_does=0,2 she_drove=-2,0 she_ever=0,-3
she_get=0,9 she_has=-2,0 she_it=-10,0 she_not=-2,0 she_said=-3,-6 she_sent=-3,-4 she_slept=0,2 she_understand=0,10
she_want=0,5 she_won=2,0 sheet=5,0 sheet_for=3,0 she~AUDIO=-5,-17 she~GUIDE=0,-6 she~HEAR=-2,4 she~KEEP=3,0 she~LOOK=8,0
she~MEMO=0,-5 she~NEAR=-2,0 she~PAPER=-2,0 she~PRACTISE=0,-2 she~QUIETPLACE=0,4 she~READ=0,-9 she~SCREEN=-10,0
she~SEND=-7,-5 she~SHOW=2,0 she~SLEEP=0,2 she~SPEAK=-3,-11 she~TEXT=-11,-3 she~WRITE=-17,-8 shh=5,0 shop=2,0 short=15,-5
short_$=-5,0 short_NOISE=11,0 short_PAPER=5,0 short_and=7,0 should=8,2 should_PAPER=4,0 should_SPEAK=0,2
should_headline=10,0 should_i=0,7 shout=0,10 show=11,0 shut=-3,0 sick=-2,4 sick_READ=0,6 side=6,-3 side_by=6,0
side_would=5,0 sign=3,0 sign_for=3,0 sign_in=-4,4 sign_on=3,0 silence=-2,0 silent=0,-5 silently=2,0 since=-4,-3
since_i=-2,0 sing=0,21 singer=0,-5 singing=0,-4 siobhan=0,5 siobhan_$=0,5 sister=-6,0 sit=3,4 sit_there=4,0 sitter=3,0
sitter_want=3,0 sitting=-2,-3 six=-7,0 six_$=-4,-2 skim=7,0 skim_it=7,0 skip=12,-5 skip_AUDIO=14,-6 sleep=3,9
sleeping=0,-3 slept=2,5 slept_i=2,0 slept_in=0,2 sling=3,0 sling_it=4,0 slower=0,3 slowly=2,24 slowly_$=0,23
slowly_i=0,2 small=-4,-4 sms=6,0 snappy=5,0 snappy_$=3,0 snippet=5,0 snippet_in=5,0 snow=0,-3 so_BOSS=4,0 so_READ=0,8
so_SEND=3,0 so_SPEAK=0,18 so_TELL=0,6 so_TEXT=6,0 so_WRITE=7,0 so_do=-2,0 so_get=3,0 so_go=-2,0 so_i=-8,-11 so_it=3,-2
so_loud=0,-5 so_nicely=0,3 so_not=-7,-5 so_she=0,15 so_you=0,-2 sock=-2,0 sock_in=-2,0 sofa=4,0 sofa_$=3,0 softly=0,5
solicitor=3,0 some=-5,3 some_NOISE=0,-2 some_company=0,5 some_trivia=0,2 somehow=3,0 something=25,14 something_$=-7,3
something_for=2,0 something_funny=-3,-8 something_i=15,0 something_in=0,4 something_short=4,0 something_soothing=0,4
something_to=22,-4 somewhere=5,0 somewhere_$=0,2 somewhere_i=7,0 son=0,6 song=0,7 song_$=0,9 soothing=0,6
soothing_till=0,4 sorry~TELL=0,2 sound=-20,-10 sounds=5,-14 spare=-2,3 spare_me=0,4 spater=-2,0 speak=0,16 speaker=3,5
speaking=9,-2 speech=-6,-9 speeches=4,0 speed=-3,3 speed_$=0,2 spelled=13,-2 spelled_$=8,0 spelling=23,5 spelling_$=22,0
spelling_words=0,6 spelt=3,0 spoken=0,18 sprachnachricht=0,9 sprechen=0,-2 sprich=0,5 spricht=0,6 squint=0,3 stand=13,0
stand_$=5,0 stand_it=2,0 stand_my=0,3 stand_while=3,0 start=0,10 start_SPEAK=0,5 start_can=0,3 started=0,-3
started_she=0,-2 starting=0,3 starting_MEMO=0,4 starts=-2,0 status=3,0 status_NOISE=3,0 stay=0,12 stay_on=0,5
stay_with=0,6 stencil=4,0 stencil_for=2,0 step=0,3 step_$=0,3 step_by=0,4 steps=11,0 steps_for=3,0 stick=19,5
stick_$=4,0 stick_it=3,9 stick_on=2,0 sticking=5,0 stop=6,-3 stop_SPEAK=8,-5 stop_TEXT=0,9 stop_WRITE=-4,0 stop_what=3,0
stop_with=8,-2 stopped=0,-4 story=2,15 straight=9,-4 straight_in=9,0 strike=0,3 strike_you=0,3 study=10,0 study_it=9,0
stuff=0,-2 subject=9,0 subject_NOISE=9,0 subtitles=16,0 subtitles_$=7,0 subtitles_please=8,0 summarise=8,0
summarise_it=9,0 summary=0,2 sun=-2,0 sunday=-2,0 supposed=0,6 supposed_to=0,6 swim=-2,0 switch=4,4 switch_to=2,2
symptoms=10,0 symptoms_did=11,0 szczecin=0,4 szczecin_$=0,4 t=-2,2 t_HEAR=0,2 table=0,2 take=-3,3 take_it=0,-4
take_me=0,4 take_my=0,2 take_things=0,4 taking=0,-2 tale=0,2 talk=5,11 talking=2,-6 talks=0,-11 tape=14,0 tape_it=11,0
tape_me=2,0 tattooist=2,0 tax=0,-2 tbh=2,-2 teach=0,11 teach_me=0,6 teach_my=0,6 teacher=0,8 team=8,0 teething=0,2
teething_$=0,2 tell=-2,8 telling=-2,-2 telly=-3,-3 ten=-12,2 ten_DRAFT=-3,-5 ten_capitals=0,7 test=0,-3 tether=2,0
tether_with=2,0 text=12,0 texte=3,0 texting=-7,6 texto=12,0 texts=-5,12 textual=4,0 than=4,0 than_AUDIO=2,0
than_HEAR=18,-11 than_LOOK=-5,7 than_READ=0,3 than_TELL=0,-2 than_TEXT=-6,5 than_WRITE=-5,8 than_you=3,-3 thanks=-5,-3
thanks_for=-8,0 thanks_to=0,-2 theatre=2,0 then=-3,0 then_$=0,-2 there=2,3 there_$=-4,0 there_AUDIO=0,6 there_WRITE=3,0
there_any=0,4 there_i=2,0 there_it=-9,-6 there_parking=0,4 there_somewhere=5,0 there_unplayed=4,0 thing=-5,2
thing_$=0,-11 thing_i=0,5 thing_with=0,2 things=20,0 things_$=5,-2 things_in=0,4 things_sit=4,0 things_want=5,0
think=0,2 think_$=0,-4 think_can=0,3 think_i=0,2 thinking=0,2 though_i=3,0 thread=8,0 three=-5,-7 three_times=0,-2
through_QUIETPLACE=0,3 through_SOUNDHW=7,0 through_it=6,9 through_menu=4,0 through_warm=0,4 through~QUIETPLACE=0,4
through~SOUNDHW=7,0 thrown=-2,-2 thrown_out=-2,-2 thumb=0,7 thursday=4,0 thursday_website=3,0 tick=13,0 tick_it=8,0
tick_off=4,0 ticket=5,0 ticket_$=2,0 till=-6,0 till_PUBLIC=0,2 till_i=0,8 time=2,0 time_$=2,7 times=6,0 times_$=2,0
tiny=-3,0 to=4,3 to_$=-6,2 to_AUDIO=0,9 to_BOSS=-3,0 to_CHORE=2,0 to_DRAFT=-7,-4 to_HANDS=8,0 to_HEAR=-9,14 to_HOLD=3,0
to_KEEP=7,0 to_KIN=-5,7 to_LOOK=15,-6 to_NOISE=-3,0 to_PAPER=-6,0 to_QUIETPLACE=0,7 to_READ=0,2 to_SEND=0,-2
to_SLEEP=-2,6 to_SPEAK=0,-8 to_TELL=0,2 to_TEXT=3,-3 to_WRITE=-8,0 to_advisor=0,-2 to_airline=5,0 to_answer=0,-2
to_ask=0,-5 to_be=7,5 to_cancel=-2,-4 to_catch=2,0 to_dan=-5,0 to_do=-2,0 to_each=6,0 to_edit=2,0 to_estate=3,0
to_fill=2,0 to_get=0,12 to_go=10,-2 to_have=0,2 to_him=0,4 to_his=9,6 to_introduce=0,7 to_it=0,3 to_keep=2,-2
to_know=-8,-2 to_landlord=0,-4 to_me=2,13 to_my=3,4 to_play=-2,3 to_please=4,0 to_quote=3,0 to_replay=3,0 to_room=5,0
to_school=6,0 to_sign=0,3 to_snow=0,-2 to_spain=0,2 to_stick=2,0 to_study=9,0 to_whole=6,0 to_work=7,0 to_you=0,8
toast=0,2 today=2,2 today_please=4,0 together=4,0 together_for=3,0 told=-6,-4 tom=-7,3 tom_TEXT=-3,0 tom_it=0,2
tomorrow=-9,0 too=-8,7 too_$=0,8 too_SMALL=-5,-3 too_STARE=0,4 too_fast=0,-3 too_long=-3,6 too_loud=2,-6 touch=-2,-3
tout_haut=2,0 tracking=3,0 tracking_link=4,0 trail=2,0 trail_$=2,0 train=0,-5 transcript=4,0 travels=0,3
travels_READ=0,4 tricks=2,0 tricks_do=2,0 tried=0,-2 tried_to=0,-2 trivia=0,2 trivia_questions=0,2 truck=2,0 truth=3,0
truth_SEND=2,0 trying=0,-2 tube=0,-2 tuck=2,0 tuck_in=2,0 tuesday=0,-2 tune=0,15 tune_i=0,5 tune_it=0,5 turn=9,4
turn_$=0,3 turn_AUDIO=3,0 turn_by=0,5 turn_i=0,2 turn_my=2,0 turn_what=3,0 twenty_questions=0,5 twice=0,-2 twins=0,9
two=0,-4 two_DRAFT=-2,0 two_NOISE=3,0 two_SPEAK=0,3 two_in=8,0 txt=21,0 txt_$=2,0 txt_me=6,0 type=11,4 typed=7,-5
typing=-27,-4 under=3,-3 under_photo=3,0 understand=0,9 understand_me=0,10 union=2,0 union_rep=2,0 unless=3,0
unless_she=2,0 unplayed=4,0 unplayed_$=4,0 until=0,6 until_i=0,4 update=3,0 update_in=4,0 ur=4,0 ur_answer=2,0 use=-5,8
use_AUDIO=0,2 use_your=0,9 used=-2,-4 used_to=-3,-3 useless=3,0 useless_with=5,0 using=0,-3 usually=-2,-3
usually_SPEAK=0,-2 verse=4,0 versicherung=4,0 versicherung_$=4,0 version=6,11 version_$=0,9 version_it=3,0 vet=-2,0
vicar=2,0 viva=0,4 viva_loud=0,3 vn=-2,35 vn_$=-3,14 vn_me=0,12 vn_please=0,4 vocal=6,3 voice=4,8 voicenote=0,9
voicenote_please=0,9 voices=-3,0 voicey=-2,11 voicey_$=0,4 voicey_do=0,3 voix=0,4 vor=0,9 vorlesen=0,5 wait=-3,0
wait_i=0,2 waiter=5,0 walk=0,6 wall=0,-2 walls=-2,0 want_$=0,13 want_AUDIO=0,9 want_HEAR=-3,18 want_KEEP=6,0
want_KIN=0,4 want_PAPER=3,0 want_READ=20,-5 want_SPEAK=0,8 want_STORY=0,2 want_TEXT=7,0 want_WRITE=9,0 want_be=0,3
want_by=0,4 want_do=13,0 want_exact=4,0 want_for=0,7 want_have=2,2 want_his=0,5 want_in=7,0 want_it=17,10
want_leerlo=10,0 want_not=-6,-5 want_off=5,0 want_on=3,0 want_something=7,0 want_t=0,3 want_than=0,6 want_to=9,0
want_two=3,0 want_want=15,0 want_with=0,-2 want_you=-4,7 want_your=0,4 want~AUDIO=8,11 want~DEAF=0,7 want~GUIDE=2,4
want~HEAR=2,13 want~KEEP=3,0 want~KIN=0,4 want~LOOK=18,5 want~NOISE=0,8 want~NUMBERS=3,0 want~PAPER=4,0 want~PEN=6,0
want~PUBLIC=2,0 want~READ=17,0 want~RECORD=0,-2 want~SCREEN=2,0 want~SEND=0,6 want~SMALL=2,0 want~SOUNDHW=3,0
want~SPEAK=6,5 want~STORY=0,9 want~TELL=0,7 want~TEXT=0,2 want~WRITE=-3,12 warm=0,2 warm_on=0,3 watch=2,-4 water=0,-2
way=0,7 way_$=0,8 way_to=-2,0 website=16,0 website_$=12,0 website_be=3,0 wee=2,0 week_$=2,-3 welcome=0,7 welcome_KIN=0,8
went=-3,-2 whack_it=2,0 what=0,-11 what_PAPER=-4,0 what_about=0,4 what_and=9,0 what_be=-4,-7 what_can=0,3 what_did=0,3
what_do=8,0 what_does=4,9 what_happened=0,5 what_i=8,5 what_it=-16,-6 what_should=18,0 what_symptoms=11,0 what_time=-4,0
what_to=-4,0 what_would=0,-8 what_you=0,-3 whatever=2,0 whatever_you=3,0 whats=-6,-8 when=0,-3 when_does=4,0 when_i=9,0
when_it=-6,0 when_you=0,8 where=-4,0 where_can=5,0 where_do=-2,-2 where_it=0,-2 where_rap=0,5 which=-8,-11 which_$=0,-2
which_SCREEN=6,0 which_one=0,4 which_stop=3,0 while=3,13 while_i=4,10 whisper=0,-10 white=8,0 white_$=5,0 whole=3,4
whole_BOSS=4,0 whole_PAPER=2,0 whole_VEHICLE=0,7 whole_family=0,3 whose=0,-2 why=-6,-9 why_be=0,-2 why_please=2,0
why_want=-2,2 wie=0,2 wie_SPEAK=0,7 wife=5,-4 wind=-6,0 window=3,0 window_for=2,0 winner=0,3 winner_$=0,2 with_$=10,-3
with_AUDIO=12,2 with_DEAF=0,-3 with_DRIVE=2,0 with_NEAR=3,6 with_NUMBERS=3,0 with_SCREEN=5,0 with_TEXT=-2,0
with_book=0,6 with_headline=5,0 with_in=2,0 with_it=0,-4 with_me=0,31 with_one=0,-2 with_result=0,4 with_she=3,-2
with_song=0,5 woman=0,-3 won_SEND=3,0 worcestershire=0,10 worcestershire_correctly=0,10 word=8,0 word_$=7,0
word_DRAFT=2,0 word_complaint=5,0 word_it=-2,0 word_mouth=0,6 wording=10,-2 words=27,21 words_$=9,0 words_hymn=2,0
words_instead=2,0 words_on=3,0 words_one=-2,14 words_only=4,0 work=0,-4 work_my=2,0 working=2,-3 working_TEXT=3,0
would=8,17 would_be=3,7 would_help=4,0 would_to=0,3 would_you=5,0 write=5,-2 writes=-4,0 writin=5,0 writing=-26,11
written=17,-2 wrong=-8,0 wrong_SPEAK=-5,0 wrote=-13,0 yarn=0,4 yarn_me=0,2 year=-3,-5 yell=0,5 yes=-8,0 yesterday=0,-4
yesterday_$=-3,-2 yesterday_WRITE=3,0 you_$=4,0 you_'ll=0,6 you_AUDIO=7,-2 you_BOSS=0,-6 you_HEAR=0,-4 you_LATER=0,4
you_LOOK=-2,-2 you_MEMO=3,0 you_PRACTISE=0,-5 you_READ=-9,5 you_SEND=0,-4 you_SPEAK=0,11 you_TELL=0,-2 you_WRITE=9,-2
you_always=-12,0 you_as=-2,0 you_ask=0,6 you_be=-3,15 you_believe=-3,0 you_book=0,2 you_can=10,0 you_dare=2,-2
you_do=3,21 you_fine=0,6 you_got=2,0 you_have=-2,-2 you_in=0,-2 you_keep=-2,0 you_know=5,-5 you_lull=0,2 you_make=-2,0
you_mind=0,4 you_not=-4,7 you_now=0,-4 you_on=-5,12 you_set=2,0 you_stop=2,0 you_think=0,6 you_to=-5,7 you_txt=8,0
you_usually=0,-2 you_would=0,3 your_$=0,-2 your_AUDIO=-6,0 your_MEMO=0,-3 your_PAPER=0,7 your_TEXT=-4,4 your_answer=0,5
your_answers=0,5 your_mouth=0,7 your_yorkshire=0,3 your~AUDIO=-6,6 your~DRAFT=2,0 your~GUIDE=0,2 your~MEMO=-4,-8
your~PAPER=0,7 your~SCREEN=-2,0 your~SOUNDHW=0,-4 your~SPEAK=0,2 your~TEXT=-4,0 you~AUDIO=4,-3 you~BOSS=0,8
you~DEAF=0,-4 you~GUIDE=11,8 you~HEAR=0,-12 you~KEEP=-2,0 you~KIN=-2,0 you~LATER=0,4 you~LOOK=-4,0 you~MEMO=6,-3
you~OVER=0,-2 you~PAPER=3,0 you~PRACTISE=0,-6 you~QUIETPLACE=0,2 you~READ=-16,7 you~SCREEN=2,0 you~SEND=-6,-10
you~SLEEP=0,2 you~SOUNDHW=3,0 you~STARE=3,0 you~TELL=-6,4 you~WRITE=11,0 yuh=0,3 zeig=2,0 zeigen=2,0 zu=-2,0 zum=8,2
zum_einschlafen=0,3 zum_nachlesen=8,0 <clause>=-49,-50
"""
